import { findDates, findUrls, normalForm, readOutlineMark, tidySpaces } from '@/lib/prose';
import { isOrganization } from '../closing';
import { isEnded, type SourceLine } from '../lines';
import { tableBrim } from '../measure';
import type { Columns } from './columns';
import { flatHeader, isRepeatedHeader } from './flat-header';
import { flatCells } from './flat-row';
import { categoryOfLine, readPrefix } from './row-prefix';
import { APART, type RowStart, rowStarts, WORDINGS } from './row-starts';

const COLUMNS: Columns = {
  roles: ['number', 'category', 'item', 'department', 'answer', 'remark'],
  labels: ['', '', '', '', '', ''],
};
/** Fewer official wordings one after the other are no table. */
const LEAST = 12;
/** So many of its rows say where the item is found, or that there is nothing. */
const ANSWERED = 0.5;
const ANSWER = /https?|htt?p|www|(?:^|\s)(?:暂?无|不适用|不涉及|校内公开|公开)(?:$|[\s，。；（(])/;
/** Another row under an item's words is as like them, and numbered. */
const AGAIN = 1;

export type FlatChecklist = {
  rows: SourceLine[];
  columns: Columns;
  /** Lines that are no rows, those of whole categories among them. */
  rest: SourceLine[];
};

/** The 50-item table in lines that lost its columns, or that never had any: each item is known by its official words. */
export function findFlatChecklist(lines: readonly SourceLine[]): FlatChecklist | undefined {
  const { chain, others } = rowStarts(lines);
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last || chain.length < LEAST) return undefined;
  const { header, from } = flatHeader(lines, first.index);
  const own = [...chain, ...repeated(chain, others), ...foreign(lines, last)].toSorted((a, b) => a.index - b.index);
  const final = own.at(-1) ?? last;
  const end = endOf(lines, final, header.remark);
  const region = lines.slice(from, end);
  const brim = tableBrim(region.map(({ width }) => width));
  const kept: SourceLine[] = [];
  const rows = own.flatMap((start, i): SourceLine[] => {
    const [line, ...more] = lines.slice(start.index, own[i + 1]?.index ?? end);
    if (!line) return [];
    const [mine, apart] = withoutOthers([line, ...more], start.words - start.index);
    kept.push(...apart);
    const text = tidySpaces(mine.map(({ text }) => text).join(' '));
    return [{ ...line, text, cells: flatCells(start, mine, header, brim) }];
  });
  const answered = rows.filter((row) => ANSWER.test(row.cells?.slice(3).join(' ') ?? '')).length;
  if (answered < rows.length * ANSWERED) return undefined;
  return { rows, columns: COLUMNS, rest: [...lines.slice(0, from), ...kept, ...lines.slice(end)] };
}

/** Rows that come twice, or out of their order. */
function repeated(chain: readonly RowStart[], others: readonly RowStart[]): RowStart[] {
  const [first, last] = [chain[0], chain.at(-1)];
  return others.filter((other) => {
    const before = chain.findLast(({ index }) => index <= other.index);
    const after = chain.find(({ index }) => index > other.index);
    if (!first || !last || !before || other.score <= AGAIN || other.prefix.ordinal + other.prefix.mark === '')
      return false;
    return (
      other.index > before.words &&
      other.words < (after?.index ?? Number.POSITIVE_INFINITY) &&
      other.index <= last.words + 10
    );
  });
}

/** Rows that a school added behind the last item. */
function foreign(lines: readonly SourceLine[], last: RowStart): RowStart[] {
  if (last.item !== 50) return [];
  const added: RowStart[] = [];
  for (let index = last.words + 1; index < Math.min(lines.length, last.words + 12); index++) {
    const prefix = readPrefix(lines[index]?.raw ?? '');
    if (Number(prefix.ordinal || prefix.mark.slice(1, -1)) === 51 + added.length) {
      added.push({ index, item: 0, prefix, words: index, score: 1 });
    }
  }
  return added;
}

/** Lines of whole categories, with their own address, and headers that come again stand between the rows. */
function withoutOthers(body: readonly SourceLine[], words: number): [SourceLine[], SourceLine[]] {
  const mine: SourceLine[] = [];
  const others: SourceLine[] = [];
  for (const [i, line] of body.entries()) {
    if (i > words && isRepeatedHeader(line)) continue;
    const goesOn = others.at(-1) === body[i - 1] && /^[\x21-\x7e]+$/.test(line.text);
    if (i > words && (categoryOfLine(line.text) !== undefined || goesOn)) others.push(line);
    else mine.push(line);
  }
  return [mine, others];
}

/** The last words of an item may stand so many lines below its address, and so many characters tell them. */
const BELOW = 4;
const TAIL = 6;

/** Where the last row ends: no later than a row may, whatever follows it, as all it said is read again at each line. */
function endOf(lines: readonly SourceLine[], last: RowStart, remark: boolean): number {
  const latest = Math.min(lines.length, last.words + APART);
  let end = last.words + 1;
  let said = '';
  const tail = WORDINGS[last.item - 1]?.text.slice(-TAIL) ?? '';
  for (; end < latest; end++) {
    const [before, line] = [lines[end - 1], lines[end]];
    if (!before || !line) break;
    said += before.raw;
    const begins = line.gap || isOrganization(line.text) || /^(?:附件|附表|注[：:]|说明[：:])/.test(line.text);
    const marked = readOutlineMark(line.text) !== undefined || findDates(line.text)[0]?.quote === line.text;
    if (begins || marked) break;
    const done = findUrls(said).length > 0 || /(?:^|\s)(?:无|不适用)(?:\s|$)/.test(said) || isEnded(before.text);
    const open =
      !normalForm(said).includes(tail) &&
      lines.slice(end, end + BELOW).some((more) => normalForm(more.text).includes(tail));
    const western = /^[\x20-\x7e]+$/.test(line.text);
    if (done && !open && !western && !before.brim && !(remark && line.text.length < 60)) break;
  }
  return end;
}
