import type { Fault, PrintedFile, PrintedGlyph, PrintedLink } from './printed';
import type { Tagged } from './tagged';

/** The middle of a squeezed mark may lie on an area's very edge, which files tell to a hundredth of a point. */
const EDGE = 0.01;

/** Inside the link's area by the middle of its character. */
const covers = ({ left, right, top, bottom }: PrintedLink, { x, y, width, size }: PrintedGlyph): boolean =>
  x + width / 2 > left + EDGE && x + width / 2 < right - EDGE && y - 0.35 * size > top && y - 0.35 * size < bottom;

const ADDRESS = /https?:\/\/[!-~]/;

/** Every address that is printed leads to itself, and nothing else leads anywhere. */
export function linkFaults(file: PrintedFile, tagged: Tagged): Fault[] {
  const texts = tagged.blocks.length > 0 ? tagged.blocks.map(({ glyphs }) => glyphs) : untagged(file);
  const used = new Set<PrintedLink>();
  const wrong = texts.flatMap((glyphs) => stretchFaults(glyphs, file, used));
  const others = file.pages.flatMap(({ links }, i): Fault[] =>
    links.flatMap((link): Fault[] => {
      const fault = (message: string): Fault => ({ rule: 'link', page: i + 1, message });
      if (!used.has(link)) return [fault(`链接 ${link.url} 下没有文字`)];
      return [
        ...(link.printable ? [] : [fault(`链接 ${link.url} 没有设为随页打印`)]),
        ...(link.spoken ? [] : [fault(`链接 ${link.url} 没有标记，朗读时不知是链接`)]),
      ];
    }),
  );
  return [...wrong, ...others];
}

const untagged = ({ pages }: PrintedFile) => pages.map(({ glyphs }, page) => glyphs.map((glyph) => ({ glyph, page })));

type Stretch = { url: string; text: string; page: number };

function stretchFaults(
  glyphs: readonly { glyph: PrintedGlyph; page: number }[],
  { pages }: PrintedFile,
  used: Set<PrintedLink>,
): Fault[] {
  const stretches: Stretch[] = [];
  for (const { glyph, page } of glyphs) {
    const link = pages[page]?.links.find((candidate) => covers(candidate, glyph));
    if (link) used.add(link);
    const url = link?.url ?? '';
    const last = stretches.at(-1);
    if (last?.url === url) last.text += glyph.text;
    else stretches.push({ url, text: glyph.text, page });
  }
  return stretches.flatMap(({ url, text, page }): Fault[] => {
    const fault = (message: string): Fault => ({ rule: 'link', page: page + 1, message });
    if (url === '')
      return ADDRESS.test(text)
        ? [fault(`网址“${ADDRESS.exec(text)?.input.slice(text.search(ADDRESS)).slice(0, 60)}”没有链接`)]
        : [];
    return isRepeated(text, url) ? [] : [fault(`印出的“${text}”与所链接的 ${url} 不同`)];
  });
}

/** The same address may be printed twice, one after the other. */
const isRepeated = (text: string, url: string): boolean => {
  const times = text.length / url.length;
  return Number.isInteger(times) && text === url.repeat(times);
};
