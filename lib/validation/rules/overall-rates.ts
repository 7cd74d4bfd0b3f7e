import { findRatios, type Ratio } from '@/lib/prose';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { SENTENCE } from './quotient';

/** Groups that make up the whole: whoever is not in the one is in the other. */
const GROUPS: readonly (readonly RegExp[])[] = [
  [/专科生|高职生/, /本科生/, /研究生/],
  [/本科生|本科毕业生/, /研究生/],
  [/男生|男性|男教/, /女生|女性|女教/],
  [/校内|师生/, /校外|公众|社会/],
  [/教师|教职工/, /学生/],
];
const OVERALL = /总体|整体|综合|总的|平均/;
/** Of the rate told first, the rates behind 其中 are its parts. */
const AMONG = /其中/;
const OTHERS = /较|比|上年|去年|目标|全[省国]|以上|高于|低于|超|提高|增长|下降/;

/** The clause before a rate, since the one before it. */
const leadOf = (sentence: string, ratios: readonly Ratio[], i: number): string =>
  sentence.slice(ratios[i - 1]?.end ?? Math.max(0, (ratios[i]?.start ?? 0) - 24), ratios[i]?.start);

const KEY = /其中|总体|整体|综合|总的|平均/;

function judge(sentence: string): Remark[] {
  if (!KEY.test(sentence)) return [];
  const ratios = findRatios(sentence);
  if (ratios.length < 3 || ratios.length > 4 || !ratios.every(({ exact }) => exact) || OTHERS.test(sentence)) return [];
  const leads = ratios.map((_, i) => leadOf(sentence, ratios, i));
  const [name] = /[\u4e00-\u9fa5]{2}(?:率|度)/.exec(leads.join()) ?? [];
  const at = leads.findIndex((lead, i) => OVERALL.test(lead) || (i === 0 && AMONG.test(leads[1] ?? '')));
  const whole = ratios[at];
  if (!whole || name === undefined) return [];
  const parts = ratios.filter((_, i) => i !== at);
  const own = leads.filter((_, i) => i !== at);
  // Another rate of the same group, or its share, is no part.
  if (own.some((lead) => /占/.test(lead) || (/[率度]/.test(lead) && !lead.includes(name)))) return [];
  const complete = GROUPS.some(
    (group) => group.length === parts.length && group.every((who) => own.filter((lead) => who.test(lead)).length === 1),
  );
  const [least, most] = [Math.min(...parts.map(({ value }) => value)), Math.max(...parts.map(({ value }) => value))];
  const slack = whole.tolerance + Math.max(...parts.map(({ tolerance }) => tolerance));
  if (!complete || (whole.value >= least - slack && whole.value <= most + slack)) return [];
  const side = whole.value > most ? `高于各部分（最高${most}%）` : `低于各部分（最低${least}%）`;
  const message = `总的${whole.quote.trim()}${side}，总的应在各部分之间，请核对`;
  const [start, end] = [ratios[0]?.start ?? 0, ratios.at(-1)?.end ?? 0];
  return [
    { severity: 'warning', message, quote: sentence.slice(start, end), values: { whole: whole.value, least, most } },
  ];
}

const read = (text: string): Remark[] =>
  /[%％]/.test(text) && KEY.test(text) ? matchesIn(text, SENTENCE).flatMap(({ 0: sentence }) => judge(sentence)) : [];

/** The rate of a whole lies between those of its parts. */
export const overallRates = textRule('percentage', read);
