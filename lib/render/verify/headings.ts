import { isHeadingType } from './breaks';
import { columnOf, type Layout } from './layout';
import { near } from './lines';
import { type Fault, faultOf } from './printed';
import { levelOf, type Tagged, type TaggedBlock, textOfBlock } from './tagged';

const MARKS: [level: number, mark: RegExp][] = [
  [1, /^[一二三四五六七八九十百]+、/],
  [2, /^（[一二三四五六七八九十百]+）/],
  [3, /^\d+[.．]/],
  [4, /^（\d+）/],
];

/** 一、黑体, （一） 楷体, 1. and （1） 仿宋 (7.3.3): a heading's tag, its number and its type say the same. */
export function headingFaults({ pages, bodyFont }: Layout, { blocks, blockOf }: Tagged): Fault[] {
  if (blocks.length === 0) return [];
  const silent = pages.flatMap(({ lines }, i) =>
    lines.flatMap((line): Fault[] => {
      if (!isHeadingType(line, bodyFont) || !near(columnOf(line), 2, 0.1)) return [];
      const heard = line.glyphs.every((glyph) => glyph.text.trim() === '' || levelOf(blockOf.get(glyph)) > 0);
      return heard ? [] : [faultOf('heading', `标题“${line.text}”没有标记为标题`, { page: i + 1, line: line.number })];
    }),
  );
  return [...silent, ...blocks.flatMap((block) => kindFaults(block, bodyFont))];
}

function kindFaults(block: TaggedBlock, bodyFont: string): Fault[] {
  const level = levelOf(block);
  const [text, page] = [textOfBlock(block), (block.glyphs[0]?.page ?? 0) + 1];
  if (level === 0) return [];
  const numbered = MARKS.find(([, mark]) => mark.test(text))?.[0];
  const plain = block.glyphs.some(({ glyph }) => glyph.font === bodyFont && glyph.text.trim() !== '');
  return [
    ...(numbered !== undefined && numbered !== level
      ? [faultOf('heading', `标题“${text}”标记为${level}级，序号是${numbered}级的`, { page })]
      : []),
    ...(level <= 2 && plain ? [faultOf('heading', `标题“${text}”用了正文的字体`, { page })] : []),
  ];
}
