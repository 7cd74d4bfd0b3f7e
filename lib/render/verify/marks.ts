import { isAddress, NOT_AT_END, NOT_AT_HEAD, WESTERN_NOT_AT_END, WESTERN_NOT_AT_HEAD } from './classes';
import type { Layout } from './layout';
import { type Line, near } from './lines';
import { paragraphLines } from './paragraphs';
import { type Fault, faultOf } from './printed';

const PAIRS = ['—', '…'];
/** Lines of cells, pt. */
const CELL_PITCH = 15;
/** Narrower cells may hold a mark that no line has room for, em. */
const NARROW = 5;

type Place = Pick<Fault, 'page' | 'line'>;

/** 避头尾, GB level (CLREQ 3.1.5; GB/T 15834-2011 5.1): no closing mark begins a line, no opening one ends it; —— and …… stay whole. */
export function markFaults(layout: Layout): Fault[] {
  const body = paragraphLines(layout).flatMap((own) => faultsOf(own, { page: own.page, line: own.line.number }));
  const cells = layout.pages.flatMap(({ tables }, i) =>
    tables.flatMap(({ columns, edges }) =>
      columns.flatMap((inColumn, column) => {
        const width = (edges[column + 1] ?? 0) - (edges[column] ?? 0);
        return inColumn.flatMap(({ lines }) =>
          lines.flatMap((line, at) => {
            if (width < NARROW * line.size) return [];
            const own = {
              line,
              above: follows(lines[at - 1], line),
              goesOn: follows(line, lines[at + 1]) !== undefined,
            };
            return faultsOf(own, { page: i + 1 }).map((fault) => ({
              ...fault,
              message: `表格中“${line.text}”${fault.message}`,
            }));
          }),
        );
      }),
    ),
  );
  return [...body, ...cells];
}

/** The upper of two lines, where they are as close as those of one paragraph in a cell. */
const follows = (above: Line | undefined, line: Line | undefined): Line | undefined =>
  above && line && near(line.y - above.y, CELL_PITCH, 0.5) ? above : undefined;

/** A line with the one above it in its paragraph, if any, and whether another follows in it. */
type Lines = { line: Line; above?: Line; goesOn: boolean };

function faultsOf({ line, above, goesOn }: Lines, place: Place): Fault[] {
  const texts = line.glyphs.map(({ text }) => text);
  const [first = '', second = '', last = ''] = [texts[0], texts[1], texts.at(-1)];
  const before = above?.glyphs.at(-1)?.text ?? '';
  const found: Fault[] = [];
  const western = above !== undefined && !isAddress(`${wordAtEnd(above.text)}${wordAtHead(line.text)}`);
  if (above && (NOT_AT_HEAD.includes(first) || (western && WESTERN_NOT_AT_HEAD.includes(first))))
    found.push(faultOf('head', `行首不能是“${first}”`, place));
  if (above && first === '—' && second !== '—' && before !== '—')
    found.push(faultOf('head', '行首不能是连接号“—”', place));
  if (above && PAIRS.includes(first) && first === before)
    found.push(faultOf('pair', `“${first.repeat(2)}”被拆在两行`, place));
  if (!goesOn) return found;
  if (NOT_AT_END.includes(last) || (WESTERN_NOT_AT_END.includes(last) && !isAddress(wordAtEnd(line.text))))
    found.push(faultOf('end', `行末不能是“${last}”`, place));
  return found;
}

const wordAtEnd = (text: string): string => /[!-~]*$/.exec(text)?.[0] ?? '';
const wordAtHead = (text: string): string => /^[!-~]*/.exec(text)?.[0] ?? '';
