import { marksOf } from './clauses';

const ENDS = marksOf('。；;，,：:！!？?（(）)\n');
/** No clause is quoted further than this on either side, in UTF-16 units. */
const REACH = 24;
const LISTED = '、';

const isOfNumber = (text: string, at: number): boolean => /[\dA-Za-z.%％]/.test(text[at] ?? '');
/** 1,386 and 3.4 go on; so does what stands in the middle of a Latin word. */
const isInside = (text: string, at: number): boolean =>
  isOfNumber(text, at - 1) && isOfNumber(text, at) && !ENDS.has(text.charCodeAt(at));

const isEnd = (text: string, at: number): boolean =>
  ENDS.has(text.charCodeAt(at)) &&
  !(text[at] === ',' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''));

function startOf(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < REACH && !isEnd(text, at - 1)) at--;
  if (at === 0 || isEnd(text, at - 1)) return at;
  const listed = text.slice(at, start).indexOf(LISTED);
  if (listed >= 0) return at + listed + 1;
  while (at < start && isInside(text, at)) at++;
  return at;
}

function endOf(text: string, end: number): number {
  let at = end;
  while (at < text.length && at - end < REACH && !isEnd(text, at)) at++;
  if (at === text.length || isEnd(text, at)) return at;
  const listed = text.slice(end, at).lastIndexOf(LISTED);
  if (listed >= 0) return end + listed;
  while (at > end && isInside(text, at)) at--;
  return at;
}

/** [start, end) with what belongs to the same clauses on both sides: a quotation begins and ends where words do. */
export const clauseAround = (text: string, start: number, end: number): string =>
  text.slice(startOf(text, start), endOf(text, end)).trim();
