import { columnOf, isBodySize, type Layout, near, type PrintedLine } from './layout';
import type { Fault } from './printed';

/** 避头尾, GB level (CLREQ 3.1.5; GB/T 15834-2011 5.1). */
const NOT_AT_HEAD = '，。、；：？！）》〉」』】〕〗］｝”’〞～·／';
const NOT_AT_END = '（《〈「『【〔〖［｛“‘〝';
const PAIRS = ['—', '…'];
/** Narrower cells may hold a mark that no line has room for, em. */
const NARROW = 5;

type Place = Pick<Fault, 'page' | 'line'>;

/** No line begins with a closing mark or ends with an opening one; —— and …… stay whole. */
export function markFaults({ pages }: Layout): Fault[] {
  const texts = pages.flatMap(({ lines }, i) =>
    lines.map((line) => ({ line, place: { page: i + 1, line: line.number } })),
  );
  const body = texts.flatMap(({ line, place }, i) => {
    const begins = !isBodySize(line) || !near(columnOf(line.left), 0, 0.5);
    const previous = begins ? undefined : texts[i - 1]?.line;
    return faultsOf(line, previous, place);
  });
  const cells = pages.flatMap(({ tables }, i) =>
    tables.flatMap(({ columns, edges }) =>
      columns.flatMap(({ body: lines }, column) => {
        const width = (edges[column + 1] ?? 0) - (edges[column] ?? 0);
        return lines.flatMap((line, at) => {
          const follows = lines[at - 1] && near(line.y - (lines[at - 1]?.y ?? 0), 15, 0.5);
          if (!follows || width < NARROW * line.size) return [];
          return faultsOf(line, lines[at - 1], { page: i + 1 }).map((fault) => ({
            ...fault,
            message: `表格中“${line.text}”${fault.message}`,
          }));
        });
      }),
    ),
  );
  return [...body, ...cells];
}

/** @param previous the line of the same paragraph above; undefined where the paragraph begins */
function faultsOf(line: PrintedLine, previous: PrintedLine | undefined, place: Place): Fault[] {
  const [first = '', last = ''] = [line.glyphs[0]?.text, line.glyphs.at(-1)?.text];
  const above = previous?.glyphs.at(-1)?.text ?? '';
  const found: Fault[] = [];
  if (previous && NOT_AT_HEAD.includes(first)) found.push({ rule: 'head', ...place, message: `行首不能是“${first}”` });
  if (NOT_AT_END.includes(last)) found.push({ rule: 'end', ...place, message: `行末不能是“${last}”` });
  if (previous && PAIRS.includes(first) && first === above)
    found.push({ rule: 'pair', ...place, message: `“${first.repeat(2)}”被拆在两行` });
  return found;
}
