import { findQuantities, isExact, type Quantity, withoutTitles } from '@/lib/prose';
import { matchesIn } from '@/lib/prose/span';
import { formatNumber } from '@/lib/report';
import { type Remark, textRule } from '../passages';
import { type PlacedRemark, SENTENCE } from './quotient';

/** "11件申请均在15个工作日内答复，答复结果为：": all of them, and then how each ended. */
const ALL =
  /(?:均|全部|都)(?:已|在|按)?[^。；;：:]{0,40}?(?:答复|办理|办结|处理)[^。；;：:其]{0,8}?(?:结果|情况)?(?:为|是|如下)?\s?[：:]/g;
/** How an application ends. */
const OUTCOME = /公开|不存在|不属于|不予|补正|撤[回销]|告知|转|答复|终止|不予受理|不再处理|其他/;
/** Nobody lists fewer kinds of answers, and no more are known. */
const [LEAST, MOST] = [3, 12];
const REACH = 60;
/** A part of what was told before. */
const WITHIN = /[（(]?(?:其中|含|包括)/;

const sumOf = (parts: readonly Quantity[]): number => parts.reduce((sum, { value }) => sum + value, 0);

/** The figures behind a colon, each with an outcome before it. */
function outcomesFrom(sentence: string, quantities: readonly Quantity[], from: number, unit: string): Quantity[] {
  const first = quantities.findIndex(({ start }) => start >= from);
  const behind = first < 0 ? [] : quantities.slice(first, first + MOST);
  const broken = behind.findIndex((quantity, i) => {
    const words = sentence.slice(behind[i - 1]?.end ?? from, quantity.start);
    return (
      quantity.unit !== unit || !isExact(quantity) || words.length > REACH || WITHIN.test(words) || !OUTCOME.test(words)
    );
  });
  return broken < 0 ? behind : behind.slice(0, broken);
}

const judge = (sentence: string): PlacedRemark[] =>
  matchesIn(sentence, ALL).flatMap(({ 0: words, index }): PlacedRemark[] => {
    const quantities = findQuantities(sentence);
    const total = quantities.findLast(({ end }) => end <= index && index - end <= REACH);
    if (!total || !isExact(total)) return [];
    const parts = outcomesFrom(sentence, quantities, index + words.length, total.unit);
    const [sum, last] = [sumOf(parts), parts.at(-1)];
    if (!last || parts.length < LEAST || sum === total.value || /^[^，,。；;]{0,6}等/.test(sentence.slice(last.end)))
      return [];
    const off = formatNumber(Math.abs(sum - total.value));
    const message = `${parts.map(({ value }) => value).join('＋')}＝${sum}，与总数${total.value}不符，相差${off}`;
    const values = { total: total.value, sum };
    return [{ severity: 'warning', message, start: total.start, end: last.end, values }];
  });

const read = (text: string): Remark[] =>
  !/(?:均|全部|都)[^。；;]{0,60}[：:]/.test(text)
    ? []
    : matchesIn(withoutTitles(text), SENTENCE).flatMap(({ 0: sentence, index }) =>
        judge(sentence).map(({ start, end, ...remark }) => ({
          ...remark,
          quote: text.slice(index + start, index + end),
        })),
      );

/** All of so many were answered, and the answers told one by one. */
export const answeredLists = textRule('sum-mismatch', read);
