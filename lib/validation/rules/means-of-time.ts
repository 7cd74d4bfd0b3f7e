import { findQuantities, isExact, type Quantity, withoutTitles } from '@/lib/prose';
import { marksOf, startAfter } from '@/lib/prose/clauses';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { SENTENCE } from './quotient';

/** Of how many days, weeks or months a year's mean may be: all of them, or those of the terms alone. */
const SPANS: Readonly<Record<string, [number, number]>> = { 日: [180, 366], 天: [180, 366], 周: [30, 53], 月: [8, 12] };
const MEAN = /([日周月]均|平均每个?[日天周月])[^\d，,。；;、：:]{0,10}$/;
const OF_A_YEAR = /全(?:学)?年|本(?:学)?年度?|学年/;
/** Not from the first day of the year to its last. */
const PARTLY = /自|起|以来|上线|开通|(?<!全(?:学)?年)累计|截[至止]|最[高多]|工作日|期间|分别|同比|较|比/;
/** Figures are often told round. */
const ROUND = 0.05;
const CLAUSE = marksOf('，,。；;、：:（(）)');
const REACH = 40;
/** Words around a mean or a total that name neither what was done nor whose it is. */
const EMPTY =
  /其中|[日周月]均|平均每个?[日天周月]|全(?:学)?年|本(?:学)?年度?|学年|累计|平均|每|均|其|为|达到?|约|近|超过?|共计?|总|了|\s|\d/g;

/** The clause that leads to a figure, from the figure before it on. */
const leadOf = (sentence: string, quantities: readonly Quantity[], { start }: Quantity): string => {
  const last = quantities.findLast(({ end }) => end <= start)?.end ?? 0;
  return sentence.slice(Math.max(last, startAfter(sentence, start, CLAUSE, REACH)), start);
};

/** Whether two figures tell of the same: what the later one's clause names (校园网日均更新), the earlier one's has named. */
function isOfSame(sentence: string, quantities: readonly Quantity[], one: Quantity, other: Quantity): boolean {
  const [first, later] = one.start < other.start ? [one, other] : [other, one];
  const lead = leadOf(sentence, quantities, first);
  const named = leadOf(sentence, quantities, later)
    .split(EMPTY)
    .filter((word) => word.length > 1);
  return named.every((word, i) => {
    // What was done is told beside the figure; whose it is may be told further before.
    const told = i === named.length - 1 ? lead : sentence.slice(0, first.start);
    return told.includes(word.slice(0, 2)) && told.includes(word.slice(-2));
  });
}

/** @param word 日均, 平均每天: as it is written */
function judge(total: Quantity, mean: Quantity, word: string): string | undefined {
  const unit = /[日天周月]/.exec(word)?.[0] ?? '';
  const [least, most] = SPANS[unit] ?? [0, 0];
  const [low, high] = [mean.value * least * (1 - ROUND), mean.value * most * (1 + ROUND)];
  if (mean.value < 2 || (total.value >= low && total.value <= high)) return undefined;
  const times = Math.round((total.value / mean.value) * 10) / 10;
  return `全年“${total.quote}”÷${word}“${mean.quote}”＝${times}，与一年的${unit === '月' ? '月' : unit === '周' ? '周' : '天'}数不符，请核对平均数`;
}

const read = (text: string): Remark[] =>
  !/[日周月]均|平均每个?[日天周月]/.test(text)
    ? []
    : matchesIn(withoutTitles(text), SENTENCE).flatMap(({ 0: sentence, index }) => {
        if (!OF_A_YEAR.test(sentence) || PARTLY.test(sentence)) return [];
        const quantities = findQuantities(sentence);
        return quantities.flatMap((mean, i): Remark[] => {
          const [, word] = MEAN.exec(sentence.slice(Math.max(0, mean.start - 16), mean.start)) ?? [];
          const totals = quantities.filter((q, at) => at !== i && q.unit === mean.unit && isExact(q));
          const [total] = totals;
          if (!word || !total || totals.length > 1 || !isExact(mean)) return [];
          const message = judge(total, mean, word);
          if (message === undefined || !isOfSame(sentence, quantities, total, mean)) return [];
          const [start, end] = [Math.min(total.start, mean.start), Math.max(total.end, mean.end)];
          const quote = text.slice(index + start, index + end);
          return [{ severity: 'warning', message, quote, values: { total: total.value, mean: mean.value } }];
        });
      });

/** A year's total, and what it is told to be a day, a week or a month. */
export const meansOfTime = textRule('impossible-relation', read);
