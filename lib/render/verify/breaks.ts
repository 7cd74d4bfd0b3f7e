import { isDate } from './columns';
import { columnOf, isBodySize, type Layout, near, type PageLayout, type PrintedLine } from './layout';
import type { Fault } from './printed';

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

const isFlush = (line?: PrintedLine): boolean =>
  line !== undefined && isBodySize(line) && near(columnOf(line.left), 0, 0.1);
const isIndented = (line?: PrintedLine): boolean =>
  line !== undefined && isBodySize(line) && near(columnOf(line.left), 2, 0.1);
const isAttachmentLabel = (line?: PrintedLine): boolean => /^附件\d*$/.test(line?.text.trim() ?? '');

/** True of a line set throughout in another kind of type than the body. */
export const isHeading = (line: PrintedLine, bodyFont: string): boolean =>
  isBodySize(line) && line.glyphs.every(({ font, text }) => font !== bodyFont || text.trim() === '');

/** No heading at a page's foot; no line of a paragraph alone at a page's foot or head; no signature alone on a page. */
export function breakFaults({ pages, bodyFont }: Layout): Fault[] {
  return pages.flatMap((page, i) => {
    const next = pages[i + 1];
    return [...(next ? footFaults(page, next, i, bodyFont) : []), ...closingFaults(page, i)];
  });
}

function footFaults(page: PageLayout, next: PageLayout, i: number, bodyFont: string): Fault[] {
  const [foot, head] = [lastLine(page), firstLine(next)];
  if (!foot || !isBodySize(foot) || isAttachmentLabel(head)) return [];
  const goesOn = isFlush(head);
  const place = { page: i + 1, line: foot.number };
  if (isHeading(foot, bodyFont) && !goesOn)
    return [{ rule: 'heading-foot', ...place, message: `标题“${foot.text}”落在页末` }];
  if (!goesOn || !head) return [];
  const second = next.lines[1];
  const alone = !(isFlush(second) && near((second?.y ?? 0) - head.y, 29.53, 0.5));
  return [
    ...(isIndented(foot) ? [{ rule: 'orphan', ...place, message: '段落的首行单独落在页末' }] : []),
    ...(alone ? [{ rule: 'widow', page: i + 2, line: head.number, message: '段落的末行单独落在页首' }] : []),
  ];
}

/** GB/T 9704-2012 7.3.5 forbids 此页无正文. */
function closingFaults({ lines, tables }: PageLayout, i: number): Fault[] {
  const alone = tables.length === 0 && lines.length <= 2 && isDate(lines[lines.length - 1]);
  return alone ? [{ rule: 'signature', page: i + 1, message: '署名和成文日期单独成页，本页没有正文' }] : [];
}
