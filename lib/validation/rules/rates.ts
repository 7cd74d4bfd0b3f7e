import { findQuantities, findRatios, type Quantity, type Ratio, withoutTitles } from '@/lib/prose';
import { clauseAround } from '@/lib/prose/clause-around';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { fits, isCounted, type PlacedRemark, quotient, SENTENCE, sumOf } from './quotient';

/** "按时答复率98%", "满意率（含基本满意）为97%". */
const RATE = /([\u4e00-\u9fa5]{2,10})率(?:[（(][^（）()\d]{1,12}[）)])?[^\d，,。；;]{0,6}$/;
/** What the figure behind such a word counts, where the rate and its figure are told in other words. */
const COUNTED: Readonly<Record<string, string>> = {
  回收: '回收|收回',
  收回: '回收|收回',
  答复: '答复|回复|回应',
  回复: '答复|回复|回应',
  就业: '就业|落实',
  落实: '落实|就业',
  出席: '出席|实到|到会|到场',
  到会: '出席|实到|到会|到场',
  参与: '参与|参加|参评',
  优良: '优秀|良好|优良',
  节约: '节约|节省|节支',
};
/** In time is told of those that were done, and of those that are due. */
const OF_THE_DONE = /按时|按期|及时|限时|期限|到期|首次|平均/;
/** What was saved is saved of the money planned, told by itself or as what was paid and what was saved. */
const SAVED = '节约';
const PLANNED = /预算|控制价|拦标|概算/;
/** The rest of the whole is not counted by it. */
const NOT = /[不未无没]/;
/** More than the whole can be reached by these. */
const BEYOND =
  /增|涨|升|降|超|完成|达成|达标|执行|保值|周转|收益|回报|利润|溢价|负荷|使用|利用|上座|报名|投报|录取|到账|到位/;
/** What nobody counts beyond all of them. */
const OF_A_WHOLE = /(?:满意|回收|收回|办结|答复|回复|合格|知晓|覆盖|就业|出席|到会|公开|整改)[率度]|占(?:总数|全部)/;
const CLAUSE = /[，,、；;：:（(）)]/;

/** No rate is of more figures together. */
const MOST = 5;

/** Of papers sent out so many came back: where nothing else is told before the rate, it is of these two. */
const isOfPapers = (text: string, stem: string, told: readonly Quantity[]): boolean =>
  /^(?:回收|收回)$/.test(stem) &&
  told.length === 2 &&
  /(?:发放|发出|下发|派发)[^，,。；;]*$/.test(text.slice(0, told[0]?.start));

type Scope = { text: string; from: number };

/** The figures of a rate stand within so many characters before it, and some behind it in a bracket. */
const BEFORE = 240;
const BEHIND = 60;

/** What is told since the semicolon, and if that is not enough the whole sentence. */
function scopesOf(sentence: string, at: number): Scope[] {
  const reach = Math.max(0, at - BEFORE);
  // Never within a figure.
  const first = reach === 0 ? 0 : reach + Math.max(0, sentence.slice(reach, at).search(CLAUSE));
  const wide = { text: sentence.slice(first, at + BEHIND), from: first };
  const start = Math.max(first, sentence.slice(first, at).search(/[；;][^；;]*$/) + first + 1);
  const end = wide.text.slice(at - first).search(/[；;]/);
  const own = { text: sentence.slice(start, end < 0 ? at + BEHIND : at + end), from: start };
  return start === first ? [wide] : [own, wide];
}

/** Counts of a stretch that are what the rate is of: "办结22件", "22件已办结". */
function partsOf(text: string, counts: readonly Quantity[], stem: string): Quantity[] {
  const word = new RegExp(COUNTED[stem] ?? stem);
  return counts.filter((q, i) => {
    const before =
      text
        .slice(counts[i - 1]?.end ?? 0, q.start)
        .split(CLAUSE)
        .at(-1) ?? '';
    const behind = text.slice(q.end, q.end + 8).split(CLAUSE)[0] ?? '';
    const at = before.search(word);
    return at >= 0 ? !NOT.test(before.slice(Math.max(0, at - 2), at)) : word.test(behind) && !NOT.test(behind);
  });
}

/** One of them, or some that follow each other, taken together. */
const joined = (parts: readonly Quantity[]): Quantity[][] =>
  parts.flatMap((_, i) => parts.slice(i).map((__, j) => parts.slice(i, i + j + 1)));

/** Every figure before it may be what was paid. */
const paidAndSaved = (like: readonly Quantity[], part: Quantity): Quantity[] =>
  like.filter((q) => q.end <= part.start).map((q) => ({ ...q, value: q.value + part.value }));

/** The budget that a text names; else the first amount paid, together with what was saved. */
const plannedIn = (text: string, before: readonly Quantity[], wholes: readonly Quantity[]): Quantity | undefined =>
  before.find(({ start }) => PLANNED.test(text.slice(Math.max(0, start - 12), start))) ?? wholes[0];

function ofFigures(sentence: string, ratio: Ratio, name: string): PlacedRemark | undefined {
  const stem = name.slice(-2);
  if (OF_THE_DONE.test(name)) return undefined;
  for (const { text, from } of scopesOf(sentence, ratio.start)) {
    const counts = findQuantities(text).filter(isCounted);
    const parts = partsOf(text, counts, stem)
      .filter(({ end }) => from + end <= ratio.start)
      .slice(-MOST);
    const [part] = parts;
    if (!part) continue;
    const like = counts.filter(({ unit }) => unit === part.unit);
    const wholes = stem === SAVED ? paidAndSaved(like, part) : [];
    const totals = [...like, ...wholes, { ...part, value: sumOf(like) }];
    if (joined(parts).some((some) => totals.some((total) => fits(ratio, some, total)))) return undefined;
    const before = like.filter(({ start, value }) => start < part.start && value >= part.value);
    const total = stem === SAVED ? plannedIn(text, before, wholes) : before.at(-1);
    if (!total || parts.length > 1) continue;
    const message = `${quotient([part], total)}，与所写的${stem}率${ratio.quote.trim()}不符`;
    const values = { written: ratio.value, part: part.value, total: total.value };
    const told = like.filter(({ end }) => from + end <= ratio.start);
    const severity = isOfPapers(text, stem, told) ? 'error' : 'warning';
    return { severity, message, values, start: from + total.start, end: ratio.end };
  }
  return undefined;
}

function beyondWhole(words: string, ratio: Ratio): PlacedRemark | undefined {
  const isShare = /(?:率|满意度|占比|比例|占)[^\d，,。；;]{0,8}$/.test(words);
  if (ratio.value <= 100 || !isShare || BEYOND.test(words)) return undefined;
  const message = `这样的比率不会大于100%，所写的是${ratio.quote.trim()}，请核对`;
  const { start, end } = ratio;
  const severity = OF_A_WHOLE.test(words) ? 'error' : 'warning';
  return { severity, message, values: { written: ratio.value }, start: start - words.length, end };
}

function read(text: string): Remark[] {
  if (!/[%％‰]|百分之/.test(text)) return [];
  return matchesIn(withoutTitles(text), SENTENCE).flatMap(({ 0: sentence, index }) =>
    findRatios(sentence).flatMap((ratio): Remark[] => {
      if (!ratio.exact) return [];
      const words = sentence.slice(Math.max(0, ratio.start - 30), ratio.start);
      const clause = words.split(/[，,、；;]/).at(-1) ?? '';
      const name = RATE.exec(words)?.[1];
      const found = beyondWhole(clause, ratio) ?? (name === undefined ? undefined : ofFigures(sentence, ratio, name));
      if (!found) return [];
      const { start, end, ...remark } = found;
      return [{ ...remark, quote: clauseAround(text, index + start, index + end) }];
    }),
  );
}

/** Rates of two figures of their sentence, and rates beyond the whole. */
export const rates = textRule('percentage', read);
