import { findRatios, type Ratio } from '@/lib/prose';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { SENTENCE } from './quotient';

/** "92.3%的师生表示满意": whoever holds an opinion stands behind the share. */
const BEHIND =
  /^\s?的?[^，,。；;\d%％]{0,14}?((?:非常|很|十分|比较|较|基本|不太|不)?满意|一般|不了解|不清楚|(?:非常|比较|基本)?了解)(?=[，,。；;、和及]|$)/;
const ENOUGH = 3;
/** So near to the whole, shares are meant to make it up. */
const NEAR = 6;
const UNTOLD = /其余|其他|未作答|弃权|未填/;
const LOWEST = /不|一般/;
const JOINT = /[和及与]|合计|以上|其中|多选|比上年|较上/;

function judge(sentence: string): Remark[] {
  const held = findRatios(sentence).flatMap((ratio): { ratio: Ratio; opinion: string }[] => {
    const opinion = BEHIND.exec(sentence.slice(ratio.end, ratio.end + 24))?.[1];
    return opinion === undefined || !ratio.exact ? [] : [{ ratio, opinion }];
  });
  const opinions = new Set(held.map(({ opinion }) => opinion));
  if (held.length < ENOUGH || opinions.size !== held.length || JOINT.test(sentence)) return [];
  const sum = Math.round(held.reduce((all, { ratio }) => all + ratio.value, 0) * 100) / 100;
  const slack = held.reduce((all, { ratio }) => all + ratio.tolerance, 1e-9);
  if (Math.abs(sum - 100) <= slack || Math.abs(sum - 100) > NEAR) return [];
  // Who gave no answer may be untold, unless the list goes down to the last opinion.
  const open = sum < 100 && (UNTOLD.test(sentence) || !LOWEST.test(held.at(-1)?.opinion ?? ''));
  if (open) return [];
  const message = `${held.map(({ ratio }) => ratio.quote.trim()).join('＋')}＝${sum}%，不等于100%`;
  const quote = sentence.slice(held[0]?.ratio.start, (held.at(-1)?.ratio.end ?? 0) + NEAR).trim();
  return [{ severity: 'warning', message, quote, values: { sum, expected: 100 } }];
}

const read = (text: string): Remark[] =>
  /[%％]\s?的?[^，,。；;\d]{0,14}(?:满意|了解)/.test(text)
    ? matchesIn(text, SENTENCE).flatMap(({ 0: sentence }) => judge(sentence))
    : [];

/** Opinions told behind their shares, which together are not the whole. */
export const opinionShares = textRule('percentage', read);
