import { findQuantities, isExact, type Quantity, withoutTitles } from '@/lib/prose';
import { amountWords } from '@/lib/prose/amounts';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { SENTENCE } from './quotient';

/** Of how many days, weeks or months a year's mean may be: all of them, or those of the terms alone. */
const SPANS: Readonly<Record<string, [number, number]>> = { 日: [180, 366], 天: [180, 366], 周: [30, 53], 月: [8, 12] };
const MEAN = /(?:([日周月])均|平均每个?([日天周月]))([^\d，,。；;、：:]{0,10})$/;
const OF_A_YEAR = /全(?:学)?年|本(?:学)?年度?|学年/;
/** Not from the first day of the year to its last. */
const PARTLY = /自|起|以来|上线|开通|(?<!全(?:学)?年)累计|截[至止]|最[高多]|工作日|期间|分别|同比|较|比/;
/** Figures are often told round. */
const ROUND = 0.05;

function judge(total: Quantity, mean: Quantity, unit: string): string | undefined {
  const [least, most] = SPANS[unit] ?? [0, 0];
  const [low, high] = [mean.value * least * (1 - ROUND), mean.value * most * (1 + ROUND)];
  if (mean.value < 2 || (total.value >= low && total.value <= high)) return undefined;
  const [all, each] = [total, mean].map((q) => amountWords(q.value, total, mean));
  const times = Math.round((total.value / mean.value) * 10) / 10;
  return `${all}÷${each}＝${times}，与一年的${unit === '月' ? '月' : unit === '周' ? '周' : '天'}数不符，请核对平均数`;
}

const read = (text: string): Remark[] =>
  !/[日周月]均|平均每个?[日天周月]/.test(text)
    ? []
    : matchesIn(withoutTitles(text), SENTENCE).flatMap(({ 0: sentence, index }) => {
        if (!OF_A_YEAR.test(sentence) || PARTLY.test(sentence)) return [];
        const quantities = findQuantities(sentence);
        return quantities.flatMap((mean, i): Remark[] => {
          const [, short, long] = MEAN.exec(sentence.slice(Math.max(0, mean.start - 16), mean.start)) ?? [];
          const totals = quantities.filter((q, at) => at !== i && q.unit === mean.unit && isExact(q));
          const [total] = totals;
          const unit = short ?? long;
          const message = unit && total && totals.length === 1 && isExact(mean) ? judge(total, mean, unit) : undefined;
          if (message === undefined || !total) return [];
          const [start, end] = [Math.min(total.start, mean.start), Math.max(total.end, mean.end)];
          const quote = text.slice(index + start, index + end);
          return [{ severity: 'warning', message, quote, values: { total: total.value, mean: mean.value } }];
        });
      });

/** A year's total, and what it is told to be a day, a week or a month. */
export const meansOfTime = textRule('impossible-relation', read);
