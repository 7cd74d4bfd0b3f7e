import { findRatios, type Ratio, withoutTitles } from '@/lib/prose';
import { matchesIn } from '@/lib/prose/span';
import { type PlacedRemark, SENTENCE } from './quotient';

const ENOUGH = 3;
/** No whole is told in more parts. */
const MOST = 20;
/** Shares this near to the whole are meant to make it up; others may overlap or name only some. */
const NEARLY_WHOLE = 6;
/** No name of a part is longer. */
const LONGEST_NAME = 40;
const SHARE = /占(?:比|总数|全部)?[^\d，,。；;]{0,6}$/;
/** What opinions are divided into, 占 or not. */
const OPINION = /满意|一般|优秀|良好|合格|较好|较差|了解|不清楚/;
const SATISFIED = /满意|一般|不了解|弃权/;
/** A rate, a growth or a part of a part is no share of the same whole. */
const ANOTHER =
  /率[^\d，,。；;]{0,6}$|度[^\d，,。；;]{0,4}$|其中|同比|环比|[较比](?:上|去|前|往|\d)|增|提高|提升|下降|超过|以上/;
const JOINT = /[和及与、]|合计|共|两项|总体/;
const OPEN = /其余|其他|其它|等|多选|不含/;

/** Two traits by which people are counted; one of them may have both. */
const TRAITS = [/教授|讲师|职称/, /博士|硕士|学位|学历/, /党员|民主党派/, /女|男|少数民族/];

type Share = Ratio & { words: string; strict: boolean };

/** Shares of a sentence that follow each other as parts of one whole do. */
function runsIn(sentence: string): Share[][] {
  const runs: Share[][] = [];
  let end = 0;
  for (const ratio of findRatios(sentence)) {
    const words = sentence.slice(end === 0 ? Math.max(0, ratio.start - LONGEST_NAME) : end, ratio.start);
    const share = { ...ratio, words, strict: SHARE.test(words) };
    const another = !ratio.exact || ANOTHER.test(words) || words.length > LONGEST_NAME;
    if (another || end === 0) runs.push(another ? [] : [share]);
    else runs.at(-1)?.push(share);
    end = ratio.end;
  }
  return runs;
}

const sumOf = (shares: readonly Share[]): number =>
  Math.round(shares.reduce((total, { value }) => total + value, 0) * 100) / 100;
const slackOf = (shares: readonly Share[]): number =>
  shares.reduce((total, { tolerance }) => total + tolerance, 0) + 1e-9;
const isWhole = (shares: readonly Share[]): boolean => Math.abs(sumOf(shares) - 100) <= slackOf(shares);

/** "满意和基本满意占91%" repeats two of the shares before it. */
const isJoint = (share: Share, before: readonly Share[]): boolean =>
  JOINT.test(share.words) &&
  before.some((a, i) =>
    before.slice(i + 1).some((b) => Math.abs(a.value + b.value - share.value) <= slackOf([a, b, share])),
  );

function judge(sentence: string, from: number, run: readonly Share[]): PlacedRemark[] {
  if (run.length > MOST) return [];
  const shares = run.filter((share, i) => !isJoint(share, run.slice(0, i)));
  const strict = shares.filter((share) => share.strict);
  const [first, last] = [shares[0], shares.at(-1)];
  const isList = strict.length > 1 || shares.filter(({ words }) => OPINION.test(words)).length >= ENOUGH;
  if (!first || !last || shares.length < ENOUGH || !isList || isWhole(shares) || isWhole(strict)) return [];
  const sum = sumOf(shares);
  if (Math.abs(sum - 100) > NEARLY_WHOLE) return [];
  if (sum < 100 && OPEN.test(sentence.slice(last.end, last.end + 18))) return [];
  const names = shares.map(({ words }) => words).join();
  if (/多选/.test(sentence) || TRAITS.filter((trait) => trait.test(names)).length > 1) return [];
  const message = `${shares.map(({ quote }) => quote.trim()).join('＋')}＝${sum}%，不等于100%`;
  const values = { sum, expected: 100 };
  // One opinion a paper: together they are no more than all papers.
  const certain = sum > 100 && shares.every(({ words }) => SATISFIED.test(words)) && names.includes('不满意');
  const severity = certain ? 'error' : 'warning';
  return [{ severity, message, start: from + first.start, end: from + last.end, values }];
}

/** Fewer shares are no list. */
const isList = (text: string): boolean => matchesIn(text, /[%％‰]|百分之/g).length >= ENOUGH;

/** "A占30%，B占45%，C占26%": shares that are nearly the whole but are not. */
export const wholeShares = (text: string): PlacedRemark[] =>
  isList(text)
    ? matchesIn(withoutTitles(text), SENTENCE).flatMap(({ 0: sentence, index }) =>
        runsIn(sentence).flatMap((run) => judge(sentence, index, run)),
      )
    : [];
