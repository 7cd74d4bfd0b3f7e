import { blankOut, withoutAddresses } from '@/lib/prose';
import type { Correction } from '@/lib/prose/correction';
import { ENTITY } from '@/lib/prose/entities';
import { normalise } from '@/lib/prose/normalise';
import { DOCUMENT_NUMBER } from '@/lib/prose/normalise-masks';
import { remembered } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import type { PartKey, ReportContent } from '@/lib/report';
import { type Change, changeOf } from '../change';
import type { Finding } from '../finding';
import { prosePassages, type Remark, textRule, writtenPassages } from '../passages';
import { finding, type Rule } from '../rule';

const BASIS = 'GB/T 15834-2011';
const HAN = '\\p{Script=Han}《》“”';
const FULL: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
};
/** A half-width mark beside a Chinese character; "1,234" and "Word (2019)" are right. */
const HALF = new RegExp(`(?<=[${HAN}])\\s?[,;:()?!]|[,;:()?!]\\s?(?=[${HAN}])`, 'gu');
/** Straight quotes are told apart: only a reader knows which of them open. */
const STRAIGHT = new RegExp(`(?<=[${HAN}，。；：])"|"(?=[${HAN}])`, 'gu');
const AROUND = 10;

/** Addresses, characters as web pages write them and numbers of documents have marks of their own, and rules of their own. */
const ownMarks = (text: string): string => blankOut(blankOut(withoutAddresses(text), ENTITY), DOCUMENT_NUMBER);

type Mark = { mark: string; quote: string };
/** How the marks of one kind are found in a text. @param any whether there are such marks at all, with whatever beside them */
const marksBy = (any: RegExp, pattern: RegExp, quoteAt: (text: string, index: number) => string) =>
  remembered((text): readonly Mark[] =>
    !any.test(text)
      ? []
      : matchesIn(ownMarks(text), pattern).map(({ 0: found, index }) => ({
          mark: found.trim(),
          quote: quoteAt(text, index),
        })),
  );

type Tally = { count: number; marks: Set<string>; first: Pick<Finding, 'path' | 'quote'>; fix: Change[] };

/** What stands in the way of nothing but the mark itself: the same changes that normalising would make. */
const marksToMend = remembered((text): readonly Correction[] => normalise(text).filter(({ kind }) => kind === 'mark'));

function tally(report: ReportContent, marksIn: (text: string) => readonly Mark[], mends: RegExp) {
  const parts = new Map<PartKey, Tally>();
  for (const passage of prosePassages(report)) {
    const { part, path, text } = passage;
    const found = marksIn(text);
    for (const { mark, quote } of found) {
      const own = parts.get(part) ?? { count: 0, marks: new Set(), first: { path, quote }, fix: [] };
      own.count++;
      own.marks.add(mark);
      parts.set(part, own);
    }
    const mend = found.length === 0 ? [] : marksToMend(text).filter(({ quote }) => mends.test(quote));
    parts.get(part)?.fix.push(...mend.map((correction) => changeOf(passage, correction)));
  }
  return [...parts];
}

const near = (text: string, index: number): string => text.slice(Math.max(0, index - AROUND), index + AROUND);

/** The sentence around a place, as far as a paragraph's reader has to look. */
function sentenceAt(text: string, index: number): string {
  const before =
    text
      .slice(Math.max(0, index - SENTENCE), index)
      .split(/[。；\n]/)
      .at(-1) ?? '';
  const behind = text.slice(index, index + SENTENCE).split(/[。；\n]/)[0] ?? '';
  return before + behind;
}
const SENTENCE = 300;

const halfWidthMarks = marksBy(/[,;:()?!]/, HALF, near);
const straightQuotes = marksBy(/"/, STRAIGHT, sentenceAt);

/** Half-width marks in Chinese text, one finding a part, however many there are. */
export const halfWidth: Rule = {
  id: 'punctuation',
  check: (report) => [
    // Where all marks are half-width a converter made them; one among full-width marks is a slip of the hand.
    ...tally(report, halfWidthMarks, /[,;:()?!]/).map(([part, { count, marks, first, fix }]) => {
      const pairs = [...marks].map((mark) => `${mark}→${FULL[mark] ?? mark}`).join(' ');
      const message = `有${count}处半角标点，中文里应当用全角：${pairs}`;
      const severity = count <= FEW && fullWidthIn(report, part) > count * USUAL ? 'warning' : 'hint';
      return finding('punctuation', severity, part, message, {
        ...first,
        basis: BASIS,
        values: { count },
        ...offer(fix),
      });
    }),
    ...tally(report, straightQuotes, /"/).map(([part, { count, first, fix }]) => {
      const message = `有${count}处直引号"，中文里应当用弯引号“”`;
      return finding('punctuation', 'hint', part, message, {
        ...first,
        basis: BASIS,
        values: { count },
        ...offer(fix),
      });
    }),
  ],
};

/** A part with so few half-width marks, and so many times as many others, is written with full-width ones. */
const FEW = 3;
const USUAL = 10;
const fullWidthIn = (report: ReportContent, part: PartKey): number =>
  prosePassages(report)
    .filter((passage) => passage.part === part)
    .reduce((count, { text }) => count + fullWidthMarks(text).length, 0);
const fullWidthMarks = remembered((text): readonly string[] => text.match(/[，；：（）]/g) ?? []);

const offer = (fix: readonly Change[]) => (fix.length > 0 ? { fix } : {});

/** By the names of GB/T 15834-2011. */
const NAMES: Readonly<Record<string, string>> = {
  '（）': '括号',
  '《》': '书名号',
  '〈〉': '单书名号',
  '“”': '引号',
  '〔〕': '六角括号',
  '【】': '方头括号',
  '『』': '直角引号',
};
const PAIRS = Object.keys(NAMES);
const OPENS = new Map(PAIRS.map((pair) => [pair[0] ?? '', pair[1] ?? '']));
const CLOSES = new Map(PAIRS.map((pair) => [pair[1] ?? '', pair[0] ?? '']));

const MARKS = new RegExp(`[${PAIRS.join('')}]`, 'g');

/** The first mark of a paragraph that has no partner. */
function unpaired(text: string): Remark[] {
  const plain = withoutAddresses(text).replace(/\(/g, '（').replace(/\)/g, '）');
  const open: { mark: string; at: number }[] = [];
  for (const { 0: mark, index: at } of matchesIn(plain, MARKS)) {
    if (OPENS.has(mark)) open.push({ mark, at });
    const partner = CLOSES.get(mark);
    if (partner === undefined) continue;
    if (open.at(-1)?.mark === partner) open.pop();
    // 1）and 甲）number an item.
    else if (
      !(
        mark === '）' &&
        /(?:^|[。；：，\s])[\dA-Za-z一二三四五六七八九十]{1,2}$/.test(plain.slice(Math.max(0, at - 4), at))
      )
    ) {
      return [alone(text, mark, at, NAMES[partner + mark])];
    }
  }
  const [first] = open;
  return first ? [alone(text, first.mark, first.at, NAMES[`${first.mark}${OPENS.get(first.mark)}`])] : [];
}

/** A closing mark closes what stands before it. */
const BEFORE_CLOSING = 16;

/** Named, for a mark between the quotation marks of a message cannot be told from them. */
const alone = (text: string, mark: string, at: number, name = '标点'): Remark => ({
  severity: 'warning',
  message: OPENS.has(mark)
    ? `只有左${name}，没有右${name}，请补上或删去`
    : `只有右${name}，没有左${name}，请补上或删去`,
  quote: OPENS.has(mark) ? text.slice(at, at + AROUND) : text.slice(Math.max(0, at - BEFORE_CLOSING), at + 1),
  basis: BASIS,
});

export const unbalanced = textRule('punctuation', unpaired, writtenPassages);

export { misplacedMarks } from './misplaced-marks';
