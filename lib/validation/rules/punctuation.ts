import { withoutAddresses } from '@/lib/prose';
import { closesNumber } from '@/lib/prose/normalise-marks';
import type { Readings } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule, writtenPassages } from '../passages';

const BASIS = 'GB/T 15834-2011';
const AROUND = 10;

/** By the names of GB/T 15834-2011. */
const NAMES: Readonly<Record<string, string>> = {
  '（）': '括号',
  '《》': '书名号',
  '〈〉': '单书名号',
  '“”': '引号',
  '〔〕': '六角括号',
  '【】': '方头括号',
  '『』': '直角引号',
};
const PAIRS = Object.keys(NAMES);
const OPENS = new Map(PAIRS.map((pair) => [pair[0] ?? '', pair[1] ?? '']));
const CLOSES = new Map(PAIRS.map((pair) => [pair[1] ?? '', pair[0] ?? '']));

const MARKS = new RegExp(`[${PAIRS.join('')}]`, 'g');

/** The first mark of a paragraph that has no partner. */
function unpaired(text: string, readings: Readings): Remark[] {
  const plain = withoutAddresses(text, readings).replace(/\(/g, '（').replace(/\)/g, '）');
  const open: { mark: string; at: number }[] = [];
  for (const { 0: mark, index: at } of matchesIn(plain, MARKS)) {
    if (OPENS.has(mark)) open.push({ mark, at });
    const partner = CLOSES.get(mark);
    if (partner === undefined) continue;
    const last = open.at(-1);
    if (last?.mark === partner) open.pop();
    // （试行》: what the mark closes was opened before; what stands in between is left open.
    else if (last && open.some((before) => before.mark === partner)) return [leftOpen(text, last, at)];
    else if (!(mark === '）' && closesNumber(plain, at))) return [alone(text, mark, at, NAMES[partner + mark])];
  }
  const [first] = open;
  return first ? [alone(text, first.mark, first.at, nameOf(first.mark))] : [];
}

const nameOf = (mark: string): string => NAMES[`${mark}${OPENS.get(mark)}`] ?? '标点';

const leftOpen = (text: string, { mark, at }: { mark: string; at: number }, closed: number): Remark => ({
  severity: 'warning',
  message: `左${nameOf(mark)}“${mark}”没有右${nameOf(mark)}“${OPENS.get(mark)}”，请在“${text[closed]}”前补上`,
  quote: text.slice(Math.max(0, at - AROUND), Math.min(closed + 1, at + BEFORE_CLOSING)),
  basis: BASIS,
});

/** A closing mark closes what stands before it. */
const BEFORE_CLOSING = 16;

/** So many characters a bracket may be left open before its quotation ends. */
const LEFT_OPEN = 40;

/** From an opening mark to the end of the clause in which it should have been closed. */
function openClause(text: string, mark: string, at: number): string {
  const [sentence = ''] = text.slice(at + 1, at + LEFT_OPEN).split(/[。；;！？!?\n]/);
  const [own = ''] = sentence.split(mark);
  const whole = own.length < LEFT_OPEN - 1 && own.length === sentence.length;
  const last = whole ? -1 : Math.max(own.lastIndexOf('，'), own.lastIndexOf(','));
  return mark + (last > 0 ? own.slice(0, last) : own);
}

/** Named, for a mark between the quotation marks of a message cannot be told from them. */
const alone = (text: string, mark: string, at: number, name = '标点'): Remark => ({
  severity: 'warning',
  message: OPENS.has(mark)
    ? `只有左${name}，没有右${name}，请补上或删去`
    : `只有右${name}，没有左${name}，请补上或删去`,
  quote: OPENS.has(mark) ? openClause(text, mark, at) : text.slice(Math.max(0, at - BEFORE_CLOSING), at + 1),
  basis: BASIS,
});

export const unbalanced = textRule('punctuation', unpaired, writtenPassages);

export { halfWidth } from './half-width';
export { misplacedMarks } from './misplaced-marks';
