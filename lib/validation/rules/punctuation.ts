import { withoutAddresses } from '@/lib/prose';
import { remembered } from '@/lib/prose/remembered';
import type { PartKey, ReportContent } from '@/lib/report';
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

type Mark = { mark: string; quote: string };
/** How the marks of one kind are found in a text. */
const marksBy = (pattern: RegExp, quoteAt: (text: string, index: number) => string) =>
  remembered((text): readonly Mark[] =>
    [...withoutAddresses(text).matchAll(pattern)].map(({ 0: found, index }) => ({
      mark: found.trim(),
      quote: quoteAt(text, index),
    })),
  );

type Tally = { count: number; marks: Set<string>; first: Pick<Finding, 'path' | 'quote'> };

function tally(report: ReportContent, marksIn: (text: string) => readonly Mark[]) {
  const parts = new Map<PartKey, Tally>();
  for (const { part, path, text } of prosePassages(report)) {
    for (const { mark, quote } of marksIn(text)) {
      const own = parts.get(part) ?? { count: 0, marks: new Set(), first: { path, quote } };
      own.count++;
      own.marks.add(mark);
      parts.set(part, own);
    }
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

const halfWidthMarks = marksBy(HALF, near);
const straightQuotes = marksBy(STRAIGHT, sentenceAt);

/** Half-width marks in Chinese text, one finding a part, however many there are. */
export const halfWidth: Rule = {
  id: 'punctuation',
  check: (report) => [
    ...tally(report, halfWidthMarks).map(([part, { count, marks, first }]) => {
      const pairs = [...marks].map((mark) => `${mark}→${FULL[mark] ?? mark}`).join(' ');
      const message = `有${count}处半角标点，中文里应当用全角：${pairs}`;
      return finding('punctuation', 'hint', part, message, { ...first, basis: BASIS, values: { count } });
    }),
    ...tally(report, straightQuotes).map(([part, { count, first }]) => {
      const message = `有${count}处直引号"，中文里应当用弯引号“”`;
      return finding('punctuation', 'hint', part, message, { ...first, basis: BASIS, values: { count } });
    }),
  ],
};

const PAIRS = ['（）', '《》', '〈〉', '“”', '〔〕', '【】', '『』'];
const OPENS = new Map(PAIRS.map((pair) => [pair[0] ?? '', pair[1] ?? '']));
const CLOSES = new Map(PAIRS.map((pair) => [pair[1] ?? '', pair[0] ?? '']));

const MARKS = new RegExp(`[${PAIRS.join('')}]`, 'g');

/** The first mark of a paragraph that has no partner. */
function unpaired(text: string): Remark[] {
  const plain = withoutAddresses(text).replace(/\(/g, '（').replace(/\)/g, '）');
  const open: { mark: string; at: number }[] = [];
  for (const { 0: mark, index: at } of plain.matchAll(MARKS)) {
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
      return [alone(text, mark, at, `没有与“${mark}”配对的“${partner}”`)];
    }
  }
  const [first] = open;
  return first ? [alone(text, first.mark, first.at, `没有与“${first.mark}”配对的“${OPENS.get(first.mark)}”`)] : [];
}

const alone = (text: string, mark: string, at: number, message: string): Remark => ({
  severity: 'warning',
  message: `${message}，请补上或删去`,
  quote: text.slice(mark === '”' ? Math.max(0, at - AROUND) : at, at + AROUND),
  basis: BASIS,
});

export const unbalanced = textRule('punctuation', unpaired, writtenPassages);

const READINGS: readonly { pattern: RegExp; severity: Remark['severity']; say: (found: RegExpMatchArray) => string }[] =
  [
    {
      pattern: /《[^《》]{0,60}《[^《》]{1,60}》[^《》]{0,60}》/g,
      severity: 'hint',
      say: () => '书名号里面再用书名号时，里层用单书名号〈〉',
    },
    {
      pattern: /([，、；：。！？])(?:\1|[，、；：])|[，、；：]。/g,
      severity: 'warning',
      say: ([marks]) => `标点“${marks}”连用，请删去一个`,
    },
    { pattern: /、等(?=[，。；、的\p{Script=Han}])/gu, severity: 'hint', say: () => '“等”前面不用顿号' },
    {
      pattern: /[[［【(（]\s?(?:19|20)\d{2}\s?[\]］】)）]\s?\d{1,4}\s?号/g,
      severity: 'hint',
      say: ([number]) => `文号“${number}”的年份应当用六角括号〔〕`,
    },
  ];

/** Marks that stand where the standard has others. */
export const misplacedMarks = textRule(
  'punctuation',
  (text) =>
    READINGS.flatMap(({ pattern, severity, say }) =>
      [...text.matchAll(pattern)].map(
        (found): Remark => ({
          severity,
          message: say(found),
          quote: text.slice(Math.max(0, found.index - 6), found.index + found[0].length + 6),
          basis: BASIS,
        }),
      ),
    ),
  writtenPassages,
);
