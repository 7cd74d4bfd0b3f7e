import { findQuantities, isExact, type Quantity, tolerance, withoutTitles } from '@/lib/prose';
import { amountWords } from '@/lib/prose/amounts';
import { clauseAround } from '@/lib/prose/clause-around';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { SENTENCE } from './quotient';

/** What a mean may be taken over, with the measure words that count it. */
const OVER: Readonly<Record<string, RegExp>> = {
  场: /^(?:场|场次|次|期)$/,
  期: /^(?:期|场|次)$/,
  次: /^(?:次|场|场次|期)$/,
  班: /^(?:班|期|个)$/,
  人: /^(?:人|名|位)$/,
  篇: /^(?:篇|条)$/,
  条: /^(?:条|篇|个|部)$/,
  件: /^件$/,
  家: /^家$/,
  项: /^项$/,
};
const UNITS = Object.keys(OVER).join('');
/** 场均72人次, 平均每篇1500次, 每场平均62人. */
const MEAN = new RegExp(`([${UNITS}])均|平均每一?([${UNITS}])次?|每([${UNITS}])次?平均`, 'g');
const MEAN_WORD = new RegExp(MEAN.source);
/** 3场均由……, 参会人均签到 take no mean: before the first there is a mark, or the time it is told of. */
const BEGINS = /(?:^|[^\d万千百十两\p{Script=Han}]\s?|[年内中校共计])$/u;
const LEADS_TO_FIGURE = /^[^\d，,。；;、：:]{0,12}$/;
/** Told of some of them, or of several kinds one after the other. */
const DOUBTFUL = /分别|其中|以上|最[多少高低]/;
/** So much of a mean stays open where a figure is told with 约, 余 or 近. */
const OPEN = 0.1;

const isPeople = (unit: string): boolean => unit === '人' || unit === '人次' || unit === '名';
const sameKind = (a: string, b: string): boolean => a === b || a === '' || b === '' || (isPeople(a) && isPeople(b));

/** One in the last place written: 62 stands for 61.2 as well, 1500 for all that round to the hundred. */
function place({ figure, magnitude }: Quantity): number {
  const decimals = figure.split('.')[1]?.length;
  const noughts = decimals === undefined ? (/0{0,2}$/.exec(figure)?.[0].length ?? 0) : -decimals;
  return magnitude * 10 ** noughts;
}

/** From the least to the most that a total shared among so many can give. */
function quotients(total: Quantity, count: Quantity): [number, number] {
  const open = isExact(total) && isExact(count) ? 0 : OPEN;
  const [least, most] = [total.value - tolerance(total), total.value + tolerance(total)];
  return [(least / count.value) * (1 - open), (most / count.value) * (1 + open)];
}

function fits(mean: Quantity, total: Quantity, count: Quantity): boolean {
  const [least, most] = quotients(total, count);
  const slack = isExact(mean) ? place(mean) : Math.max(place(mean), mean.value * OPEN);
  return mean.value > least - slack && mean.value < most + slack;
}

function judge(before: readonly Quantity[], mean: Quantity, over: string): Omit<Remark, 'quote'> | undefined {
  const counts = before.filter(({ unit, value }) => OVER[over]?.test(unit) && value > 1);
  const totals = before.filter(({ unit }) => sameKind(unit, mean.unit) && !counts.some((count) => count.unit === unit));
  const [count, total] = [counts.at(-1), totals.at(-1)];
  // Of several it is not known which were shared out; one of each is what is told.
  if (!count || !total || counts.length > 1 || totals.length > 1 || fits(mean, total, count)) return undefined;
  const right = Math.round((total.value / count.value) * 100) / 100;
  const [sum, average] = [total.value, right].map((value) => amountWords(value, total, mean));
  const message = `${sum}÷${count.figure}＝${average}，与所写的平均“${mean.quote.trim()}”不符，请核对`;
  return { severity: 'warning', message, values: { total: total.value, count: count.value, mean: mean.value, right } };
}

function read(text: string): Remark[] {
  if (!text.includes('均') || !MEAN_WORD.test(text)) return [];
  return matchesIn(withoutTitles(text), SENTENCE).flatMap(({ 0: sentence, index }) => {
    const means = matchesIn(sentence, MEAN);
    if (means.length === 0 || DOUBTFUL.test(sentence)) return [];
    const quantities = findQuantities(sentence);
    return means.flatMap((match): Remark[] => {
      if (match[1] && !BEGINS.test(sentence.slice(Math.max(0, match.index - 2), match.index))) return [];
      const behind = match.index + match[0].length;
      const mean = quantities.find(({ start }) => start >= behind);
      if (!mean || !LEADS_TO_FIGURE.test(sentence.slice(behind, mean.start))) return [];
      const before = quantities.filter(({ end }) => end <= match.index);
      const said = judge(before, mean, match[1] ?? match[2] ?? match[3] ?? '');
      const from = index + (before[0]?.start ?? match.index);
      return said ? [{ ...said, quote: clauseAround(text, from, index + mean.end) }] : [];
    });
  });
}

/** A total shared among so many gives the mean that is told of them. */
export const averages = textRule('impossible-relation', read);
