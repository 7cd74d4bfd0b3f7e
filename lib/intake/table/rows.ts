import { normalForm, readOutlineMark } from '@/lib/prose';
import { saysNothing } from '@/lib/prose/says-nothing';
import { findTypedAddresses } from '@/lib/prose/typed-addresses';
import type { SourceLine } from '../lines';
import { type Answer, mergeAnswers, readAnswer } from './answer';
import { type ColumnRole, type Columns, ITEM_NUMBER } from './columns';

/** One row of the table as read, before it is matched with an item. */
export type Row = {
  line: number;
  /** The number before the item's words, else the row's own where the table counts items. */
  number: number | undefined;
  /** Number in the first column: that of the category, or the item's. */
  ordinal: string;
  category: string;
  text: string;
  answer: Answer;
  /** The whole link cell where words stand beside its addresses; ''. */
  linkWords: string;
  department: string;
  source: string;
};

const digits = (text: string): number | undefined => {
  const number = ITEM_NUMBER.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
};

/** The item number a cell begins with: "(7) 招生章程", "7.招生章程". */
function numbered(cell: string): { number: number | undefined; text: string } {
  const mark = readOutlineMark(cell);
  return mark && mark.rest !== '' && (mark.kind === 'subitem' || mark.kind === 'item')
    ? { number: mark.number, text: mark.rest }
    : { number: undefined, text: cell };
}

/** Reads a row by the roles of its columns; words of unknown columns go to the remark with the column's name. */
export function readRow(line: SourceLine, { roles, labels }: Columns): Row {
  const cells = line.cells ?? [];
  const of = (role: ColumnRole) =>
    cells
      .filter((_, i) => roles[i] === role)
      .join(' ')
      .trim();
  const extra = cells
    .map((cell, i) => {
      const role = i < roles.length ? roles[i] : 'remark';
      if (cell === '' || (role !== 'remark' && role !== 'other')) return '';
      return role === 'other' && labels[i] ? `${labels[i]}：${cell}` : cell;
    })
    .filter((text) => text !== '')
    .join(' ');
  const linked = readAnswer(of('answer'));
  const { number, text } = numbered(of('item'));
  const remark = readRemark(extra);
  return {
    line: line.number,
    number: number ?? (of('category') === '' || roles.includes('category') ? digits(of('number')) : undefined),
    ordinal: of('number'),
    category: of('category'),
    text,
    answer: mergeAnswers(linked, remark),
    linkWords: isOutOfPlace(linked) ? of('answer') : '',
    department: of('department'),
    source: cells.join('\t').trim(),
  };
}

/** Words beside an address are no address; what is not there, why, and where the rest is found belong together. */
const isOutOfPlace = ({ state, links, remark }: Answer): boolean =>
  links.length > 0 &&
  state !== 'none' &&
  state !== 'not-applicable' &&
  /[\p{Script=Han}\d]/u.test(remark) &&
  !saysNothing(remark);

/** Remarks may hold addresses too, and say instead of the link cell that there is nothing. */
function readRemark(words: string): Answer {
  if (findTypedAddresses(words).length > 0) return { ...readAnswer(words), state: '' };
  return { state: saysNothing(words) ? 'none' : '', links: [], remark: words };
}

/** Category cells say "招生考试信息 (8项)": the name and the count. */
export function readCategory(cell: string): { name: string; count: number | undefined } {
  const match = /^(.*?)[（(](\d{1,2})项[）)]$/.exec(normalForm(cell));
  return match ? { name: match[1] ?? '', count: Number(match[2]) } : { name: normalForm(cell), count: undefined };
}
