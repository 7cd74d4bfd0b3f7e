import { type MarkKind, type OutlineMark, readOutlineMark } from '@/lib/prose';
import { isBare, isEnded, isHeadingLike, joinLines, type SourceLine } from './lines';

/** A paragraph of the source, its broken lines joined. */
export type Paragraph = { line: number; mark?: OutlineMark; text: string };

/** A narrower line that does not end a sentence is complete in itself: 无, a name. In columns. */
const BROKEN_WIDTH = 24;

/** 单位：件 stands in a line of its own, between a table and its name. */
const UNIT_LINE = /^[（(]?(?:计量)?单位[：:][^，。；：:]{1,8}[）)]?$/;

/** The second half of a broken heading is short. */
const SECOND_HALF = 20;

/** `tail`: the last characters; `width`: of the widest line so far; its first line and its last. */
type Open = Paragraph & { parts: string[]; tail: string; width: number; first: SourceLine; last: SourceLine };

/** Joins broken lines, also over the blank line that a page's end leaves; a mark, a finished sentence or a table's row begins anew. */
export function paragraphsOf(lines: readonly SourceLine[]): Paragraph[] {
  const done: Paragraph[] = [];
  const expected = new Map<MarkKind, number>();
  let open: Open | undefined;
  const close = () => {
    if (open) done.push({ line: open.line, ...(open.mark ? { mark: open.mark } : {}), text: open.parts.join('') });
    open = undefined;
  };
  for (const line of lines) {
    if (line.cells) {
      close();
      done.push({ line: line.number, text: line.text });
      continue;
    }
    const mark = readOutlineMark(line.text);
    if (open && continues(open, line, mark, expected)) {
      append(open, line);
      continue;
    }
    close();
    if (mark) expected.set(mark.kind, mark.number + 1);
    const text = mark ? mark.rest : line.text;
    open = {
      line: line.number,
      ...(mark ? { mark } : {}),
      text,
      parts: [text],
      tail: text.slice(-400),
      width: line.width,
      first: line,
      last: line,
    };
  }
  close();
  return done;
}

function append(open: Open, line: SourceLine): void {
  // Only the tail is looked at, so that a paragraph of a hundred thousand lines stays linear.
  const joined = joinLines(open.tail, line.text);
  open.parts.push(joined.slice(open.tail.length));
  open.tail = joined.slice(-400);
  open.width = Math.max(open.width, line.width);
  open.last = line;
}

function continues(
  open: Open,
  line: SourceLine,
  mark: OutlineMark | undefined,
  expected: Map<MarkKind, number>,
): boolean {
  if (open.tail === '' && open.mark) return mark === undefined;
  if (isEnded(open.tail) && !isInBrackets(open.tail)) return mark === undefined && runsOn(open, line);
  if (open.mark && open.parts.length === 1 && isHeadingLike(open.tail)) {
    // A heading is complete where its line is short; a full line may be the first half of a heading, or of a sentence.
    if (!open.first.full || mark) return false;
    return isBare(open.tail) ? !line.gap && isBare(line.text, SECOND_HALF) : true;
  }
  if (UNIT_LINE.test(line.text)) return false;
  if (open.width < BROKEN_WIDTH && !open.last.brim) return false;
  // "027-612300" + "01、61230002": the rest of a number is no mark.
  if (open.last.full && /\d$/.test(open.tail) && /^\d/.test(line.text)) return true;
  // "…第二十条第" + "（三）项规定": a mark out of sequence in the middle of a sentence is no mark.
  if (mark) return mark.number !== 1 && mark.number !== expected.get(mark.kind) && !isBare(mark.rest);
  return true;
}

/** A sentence may end where its line does: with no room left the paragraph goes on, unless the next one begins further in. */
function runsOn({ first, last }: Open, line: SourceLine): boolean {
  if (line.gap || line.indented || (isBare(line.text) && !line.full)) return false;
  return last.brim || (first.indented && last.full);
}

/** "（地址：…，电话：": within brackets a colon announces the next words. */
const isInBrackets = (text: string): boolean =>
  /[：:；;]$/.test(text) &&
  Math.max(text.lastIndexOf('（'), text.lastIndexOf('(')) > Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'));
