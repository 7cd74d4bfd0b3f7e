import { findQuantities, isExact, type Quantity, withoutTitles } from '@/lib/prose';
import { amountWords } from '@/lib/prose/amounts';
import type { Readings } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { SENTENCE } from './quotient';

const [RECEIVED, ENDED] = [/收到|接到|征集|提交/, /办结|答复|回复|办理完毕/];
/** What can be no more than what came before it: of those sent out some come back, of those received some are accepted. */
const PAPERS = [/发放|发出|下发|派发/, /回收|收回/, /有效/];
const PRESENT = [/应(?:到|出席|参[加会训评考])/, /实(?:际)?(?:到|出席|参[加会训评考])|到会/];
const CHAINS: readonly (readonly RegExp[])[] = [
  PAPERS,
  PRESENT,
  [/报名/, /录取/, /报到/],
  [/报名/, /资格审查|实际参加|参加考试/, /(?:进入|参加)?(?:笔试|面试)/, /录用|聘用/],
  [/收集|征集|梳理|查摆|排查/, /采纳|解决|整改|落实/],
  [/邀请/, /到会|实到|到场/],
  [/申报|推荐/, /立项|获批|获准|获评|获奖|入选|评审通过|通过评审/],
];
/** Applied for on one level, granted on another. */
const LEVEL = /国家|省部?|市|校/;
/** Motions are answered where a case was made of them, everything else in any case. */
const OF_MOTIONS = [[RECEIVED, /立案/, ENDED]];
const OF_OTHERS = [
  [RECEIVED, /受理/, ENDED],
  [/收到|接到|受理/, /立案/],
];
const CARRIED = /(?:上|去)一?个?(?:学)?年度?[^，,。；;\d]{0,4}结转|结转[^，,。；;\d下]{0,4}$/;
/** What goes another way than the step before: it may come back to the next. */
const ASIDE = /另|转|作为|列为|合并|并案/;
/** What was begun in other years may be ended in this one. */
const OTHER_YEARS = /往年|历年|以前|跨年|累计|延期|[上去]一?个?(?:学)?年度?申报/;
/** 5260人中实际报到5318人: told by its own rule. */
const OUT_OF = /^[^，,。；;、]{0,8}中/;
const CLAUSE = /[，,、；;：:（(）)]/;
/** Words around a verb that name nothing. */
const EMPTY =
  /其中|立项|以上|上述|经审查|予以|审查|调查|处理|查处|办理|各类|实际|已经|全部|本年度?|本学年度?|全年|共|已|均|的|了|为|数/g;

/** `word` names the step as it is told, `object` what is counted. */
type Place = { at: number; word: string; object: string };
type Told = Place & { quantity: Quantity };

/** The last step that the words beside a figure name. */
function stepOf(chain: readonly RegExp[], before: string, behind: string): Place | undefined {
  for (const [words, place] of [
    [before, 'before'],
    [behind, 'behind'],
  ] as const) {
    const at = chain.findLastIndex((each) => each.test(words));
    const found = at < 0 ? null : chain[at]?.exec(words);
    if (!found) continue;
    const rest = place === 'before' ? words.slice(found.index + found[0].length) : '';
    return /[未不没无]/.test(words.slice(Math.max(0, found.index - 2), found.index))
      ? undefined
      : { at, word: found[0], object: rest.replace(EMPTY, '').trim() };
  }
  return undefined;
}

/** Papers on two ways, guests and motions of another session come in uncounted. */
const UNCOUNTED = /列席|特邀|嘉宾|旁听|网络|网上|线上|在线|纸质|电子|拆分|[上历往]一?届/;
const isSure = (chain: readonly RegExp[], word: string, sentence: string): boolean =>
  (chain === PAPERS || chain === PRESENT || (sentence.includes('提案') && word === '立案')) &&
  !UNCOUNTED.test(sentence);

/** How a later step is told to have been done; where the earlier was not told so, other things may be counted. */
const WAY = /(现场|当面|当场|线上|网上|在线|电话|书面|口头)[^，,。；;、\d]{0,2}$/;

type Step = Told & {
  chain: readonly RegExp[];
  /** What is told of the step before: of several figures their sum is meant. */
  limits: readonly Told[];
  carried: number;
  aside: number;
};

/** The clauses around a figure, up to the figures next to it. */
function around(sentence: string, quantity: Quantity, last: Quantity | undefined): { before: string; behind: string } {
  const before = sentence
    .slice(last?.end ?? 0, quantity.start)
    .split(CLAUSE)
    .at(-1);
  const [behind = ''] = sentence.slice(quantity.end, quantity.end + 8).split(CLAUSE);
  return { before: before ?? '', behind };
}

/** Every figure that is told of a step of the chain, with what it can be no more than. */
function stepsIn(sentence: string, chain: readonly RegExp[], quantities: readonly Quantity[]): Step[] {
  const steps: Step[] = [];
  let told: readonly Told[] = [];
  let [carried, aside] = [0, 0];
  for (const [i, quantity] of quantities.entries()) {
    const { before, behind } = around(sentence, quantity, quantities[i - 1]);
    if (CARRIED.test(before)) {
      carried += quantity.value;
      continue;
    }
    const last = told.at(-1);
    const goesOn =
      last && last.quantity === quantities[i - 1] && /^[^，,；;]{0,6}[、和及]/.test(sentence.slice(last.quantity.end));
    const found = stepOf(chain, before, behind) ?? (goesOn ? last : undefined);
    if (!found) {
      if (ASIDE.test(before)) aside += quantity.value;
      continue;
    }
    // Where an earlier step is told again, another matter begins.
    if (told.some(({ at }) => at > found.at)) told = [];
    const nearest = Math.max(-1, ...told.filter(({ at }) => at < found.at).map(({ at }) => at));
    steps.push({ ...found, chain, quantity, limits: told.filter(({ at }) => at === nearest), carried, aside });
    told = [...told, { ...found, quantity }];
    aside = 0;
  }
  return steps;
}

/** Whether a step counts the things that the step before it counts. */
function isOfSame(sentence: string, { object, word, quantity }: Step, first: Told): boolean {
  const earlier = sentence.slice(0, quantity.start - object.length);
  const level = LEVEL.exec(object)?.[0] ?? '';
  const [, way = ''] = WAY.exec(sentence.slice(first.quantity.end, sentence.lastIndexOf(word, quantity.start))) ?? [];
  return (
    first.quantity.unit === quantity.unit &&
    (object === '' || (earlier.includes(object.slice(-2)) && earlier.includes(level))) &&
    sentence.slice(0, first.quantity.end).includes(way)
  );
}

function judge(sentence: string, step: Step): Remark[] {
  const { chain, word, quantity, limits, carried, aside } = step;
  const [first] = limits;
  const limit = limits.reduce((sum, each) => sum + each.quantity.value, carried);
  if (!first || quantity.value <= limit + aside || !isOfSame(sentence, step, first)) return [];
  if (OUT_OF.test(sentence.slice(first.quantity.end, quantity.start))) return [];
  const figure = (value: number) => `${amountWords(value, quantity, first.quantity)}${quantity.unit}`;
  const alone = carried === 0 && aside === 0 && limits.length === 1;
  return [
    {
      severity: alone && isSure(chain, word, sentence) ? 'error' : 'warning',
      message: `${word}${figure(quantity.value)}，多于${first.word}${carried > 0 ? '和结转' : ''}的${figure(limit)}，请核对`,
      quote: sentence.slice(first.quantity.start, quantity.end),
      values: { later: quantity.value, earlier: limit },
    },
  ];
}

/** Every chain begins with one of these; most texts tell of none. */
const BEGINS =
  /(?:发放|发出|下发|派发|回收|收回|收到|接到|征集|提交|受理|立案|报名|录取|应到|应参|应出席|邀请|申报|推荐|收集|梳理|查摆|排查)[^。]*\d/;

function read(text: string, readings: Readings): Remark[] {
  if (!BEGINS.test(text)) return [];
  const plain = withoutTitles(text, readings);
  return matchesIn(plain, SENTENCE).flatMap(({ 0: sentence, index }) => {
    const chains = [...CHAINS, ...(sentence.includes('提案') ? OF_MOTIONS : OF_OTHERS)].filter(
      (chain) => chain.filter((each) => each.test(sentence)).length > 1,
    );
    if (chains.length === 0 || OTHER_YEARS.test(sentence)) return [];
    const own = text.slice(index, index + sentence.length);
    const quantities = findQuantities(sentence);
    return chains.flatMap((chain) =>
      [...new Set(quantities.map(({ unit }) => unit))]
        .filter((unit) => unit !== '')
        .map((unit) => quantities.filter((q) => q.unit === unit && isExact(q)))
        .flatMap((counts) => stepsIn(own, chain, counts).flatMap((step) => judge(own, step))),
    );
  });
}

/** More answers than applications, more valid papers than came back. */
export const stages = textRule('impossible-relation', read);
