import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { splitSentences } from '../sentences';

/** 50项中已公开38项、不适用15项: each item is in one of the states. */
const WHOLE = /(?<!\d)(\d{1,3})\s?([项件条])(?:事项|信息|内容)?中[，,]?/;
const STATE =
  /(?:已|主动|依申请|校内|拟|不予|未|暂不|部分|同意)?(?:公开|不适用|不涉及|未发生|未产生|为“?无”?|无相关信息)的?(?:有|共|为)?\s?(\d{1,3})\s?([项件条])/g;

const judge = (sentence: string): Remark[] => {
  const whole = WHOLE.exec(sentence);
  if (!whole) return [];
  const unit = whole[2];
  const parts = matchesIn(sentence.slice(whole.index), STATE).filter((part) => part[2] === unit);
  const figures = parts.map(([, figure]) => Number(figure));
  const [total, sum] = [Number(whole[1]), figures.reduce((a, b) => a + b, 0)];
  const last = parts.at(-1);
  // 其中 divides one of the parts again.
  if (!last || parts.length < 2 || sum <= total || /其中/.test(sentence.slice(whole.index))) return [];
  const message = `${figures.join('＋')}＝${sum}，大于总数${total}，相差${sum - total}`;
  const quote = sentence.slice(whole.index, whole.index + last.index + last[0].length);
  return [{ severity: 'warning', message, quote, values: { total, sum, difference: sum - total } }];
};

const read = (text: string): Remark[] => (WHOLE.test(text) ? splitSentences(text).flatMap(judge) : []);

/** The items of a list by their states, together more than the list has. */
export const sharesOfItems = textRule('sum-mismatch', read);
