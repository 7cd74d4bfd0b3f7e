import { GRID, SIZE } from '@/lib/typeset';
import { CLOSING_COLUMN, isDate } from './columns';
import { columnOf, isBodySize, isFlush, isIndented, type Layout, type PageLayout, type PrintedLine } from './layout';
import { near } from './lines';
import { type Fault, faultOf } from './printed';
import { levelOf, type Tagged } from './tagged';

/** The page's last line of text, where no table stands below it. */
function lastLine({ lines, tables }: PageLayout): PrintedLine | undefined {
  const last = lines[lines.length - 1];
  return tables.some(({ bottom }) => bottom > (last?.y ?? 0)) ? undefined : last;
}
/** The page's first line of text, where no table stands above it. */
function firstLine({ lines, tables }: PageLayout): PrintedLine | undefined {
  const [first] = lines;
  return tables.some(({ top }) => top < (first?.y ?? 0)) ? undefined : first;
}

const isAttachmentLabel = (line?: PrintedLine): boolean => /^附件\d*$/.test(line?.text.trim() ?? '');

/** True of a line set throughout in another kind of type than the body. */
export const isHeadingType = (line: PrintedLine, bodyFont: string): boolean =>
  isBodySize(line) && line.glyphs.every(({ font, text }) => font !== bodyFont || text.trim() === '');

/** By its type or by its tags. */
const isHeading = (line: PrintedLine, bodyFont: string, { blockOf }: Tagged): boolean =>
  isHeadingType(line, bodyFont) || line.glyphs.every((glyph) => levelOf(blockOf.get(glyph)) > 0);

/** No heading at a page's foot; no line of a paragraph alone at a page's foot or head; no signature alone on a page. */
export function breakFaults({ pages, bodyFont }: Layout, tagged: Tagged): Fault[] {
  return pages.flatMap((page, i) => {
    const next = pages[i + 1];
    return [
      ...(next ? footFaults(page, next, i, (line) => isHeading(line, bodyFont, tagged)) : []),
      ...closingFaults(page, i),
    ];
  });
}

function footFaults(page: PageLayout, next: PageLayout, i: number, heads: (line: PrintedLine) => boolean): Fault[] {
  const [foot, head] = [lastLine(page), firstLine(next)];
  if (!foot || isAttachmentLabel(head)) return [];
  const place = { page: i + 1, line: foot.number };
  if (near(foot.size, SIZE.smallFour, 0.1))
    return [faultOf('heading-foot', `表题“${foot.text}”落在页末，表格在下一页`, place)];
  if (!isBodySize(foot)) return [faultOf('heading-foot', `标题“${foot.text}”落在页末`, place)];
  const goesOn = isFlush(head);
  if (heads(foot) && !goesOn) return [faultOf('heading-foot', `标题“${foot.text}”落在页末`, place)];
  if (!goesOn || !head) return [];
  const second = next.lines[1];
  const alone = !(isFlush(second) && near((second?.y ?? 0) - head.y, GRID.pitch, 0.5));
  return [
    ...(isIndented(foot) ? [faultOf('orphan', '段落的首行单独落在页末', place)] : []),
    ...(alone ? [faultOf('widow', '段落的末行单独落在页首', { page: i + 2, line: head.number })] : []),
  ];
}

/** GB/T 9704-2012 7.3.5 forbids 此页无正文: above the date stands more than 署名 and 附件说明. */
function closingFaults({ lines, tables }: PageLayout, i: number): Fault[] {
  const date = lines.findIndex(isDate);
  const body = lines
    .slice(0, Math.max(0, date - 1))
    .filter((line) => columnOf(line) < CLOSING_COLUMN && !line.text.startsWith('附件：'));
  const alone = date >= 0 && body.length === 0 && !tables.some(({ top }) => top < (lines[date]?.y ?? 0));
  return alone ? [faultOf('signature', '署名和成文日期单独成页，本页没有正文', { page: i + 1 })] : [];
}
