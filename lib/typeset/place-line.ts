import type { Source } from './block';
import type { ContentElement } from './element';
import type { GlyphText } from './glyphs';
import type { LinkArea, PlacedLine, PlacedRun } from './page';

export type LinePlace = {
  /** Left edge of the first character and baseline, pt. */
  x: number;
  y: number;
  /** pt */
  size: number;
  source: Source;
};

const SAME = 1e-4;

/**
 * Glyphs [start, end) as runs of one role, one element and one spacing.
 * @param changes the change of the gap after each glyph, em (see justify); none where the line stands as it is
 */
export function placeLine(
  text: GlyphText,
  start: number,
  end: number,
  changes: Float64Array | undefined,
  { x, y, size, source }: LinePlace,
): { line: PlacedLine; links: LinkArea[] } {
  const runs: PlacedRun[] = [];
  const links: LinkArea[] = [];
  let run: PlacedRun | undefined;
  let link: LinkArea | undefined;
  let [at, inkEnd] = [x, x];
  for (let i = start; i < end; i++) {
    const width = (text.widths[i] ?? 0) * size;
    const { role = 'body', link: url, element } = text.runs[i] ?? {};
    const character = text.characters[i] ?? '';
    if (text.classes[i] !== 'ignorable') {
      const gap = at - inkEnd;
      if (!run || run.role !== role || run.element !== element || (run.text !== '' && !takes(run, gap))) {
        run = { x: at, y, role, size, text: '', spacing: 0, width: 0, element };
        runs.push(run);
      } else if (oneCharacter(run)) run.spacing = gap;
      run.text += character;
      run.width = at + width - run.x;
      inkEnd = at + width;
      link = extendLink(links, link, { url, element }, at, width, y, size);
    }
    at += width + ((text.gaps[i] ?? 0) + (changes?.[i - start] ?? 0)) * size;
  }
  return { line: { runs, source }, links };
}

const oneCharacter = (run: PlacedRun): boolean =>
  run.text.length === 1 || (run.text.length === 2 && [...run.text].length === 1);

const takes = (run: PlacedRun, gap: number): boolean => oneCharacter(run) || Math.abs(gap - run.spacing) < SAME;

function extendLink(
  links: LinkArea[],
  current: LinkArea | undefined,
  { url, element }: { url?: string; element?: ContentElement },
  x: number,
  width: number,
  y: number,
  size: number,
): LinkArea | undefined {
  if (url === undefined) return undefined;
  if (current?.url === url && current.element === element) {
    current.width = x + width - current.x;
    return current;
  }
  const area = { x, y: y - size * 0.88, width, height: size * 1.1, url, element };
  links.push(area);
  return area;
}
