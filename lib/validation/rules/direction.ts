import { magnitudeOf, readNumber } from '@/lib/prose/numerals';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

const RISES = '增加|增长|增多|上升|提高|提升|扩大|延长|上涨|攀升|跃升|升|增';
const FALLS = '减少|下降|降低|缩短|缩小|压缩|压减|缩减|下滑|回落|降|减';
const FIGURE =
  '(\\d[\\d,]*(?:\\.\\d+)?)\\s?(万|亿)?\\s?([%％]|个?百分点|个?(?:工作日|自然日|小时|月|星期)|分钟|毫秒|[人场条]次|(?![增由从较比])[\\u4e00-\\u9fa5]|(?<=[万亿]))';
const YEAR = '(?:19|20)\\d{2}';
/** A year names whose figure it is: 由2023年的412条. A rank falls as it gets better, and 每月 and 每周 differ. */
const OF_A_YEAR = `(?:${YEAR}\\s?年[^\\d，,。；;每第]{0,8}|[^\\d，,。；;每第]{0,12})`;
/** 由412条增长至398条, 从30个工作日缩短为35个工作日. */
const FROM_TO = new RegExp(
  `[由从]${OF_A_YEAR}${FIGURE}[^\\d，,。；;：:每第]{0,8}?(${RISES}|${FALLS})了?[至到为](?:${YEAR}\\s?年的?)?[^\\d，,。；;每第]{0,3}${FIGURE}`,
  'g',
);
const LAST = `(?:(?:上|去)一?(?:个)?(?:学)?年度?(?:同期)?|${YEAR}(?:\\s?[—–-]+\\s?\\d{2,4})?\\s?学?年度?)`;
/** 398条，较上年的412条有所增加. */
const THAN = new RegExp(
  `${FIGURE}[，,]\\s?(?:相?较于?|比)${LAST}[^\\d，,。；;每第]{0,4}${FIGURE}[^\\d，,。；;]{0,6}?(${RISES}|${FALLS})`,
  'g',
);
const MOVES = /[由从较比][^。；;]{0,30}\d[^。；;]{0,30}[增升提扩延攀跃降减缩压滑落]/;
/** Where it is told by how much, growth is computed of it. */
const BY_HOW_MUCH = /^(?:了|[^。；;\d]{0,4}[，,][^。；;，,\d]{0,6}[增升提长减降][^。；;，,\d]{0,4})?\s?\d/;
const FALL = new RegExp(`^(?:${FALLS})$`);

/** A place and a grade get lower as they get better: 由120位上升至98位, 由前1%提升至前0.5%. */
const RANKED = /^[位名级等]$/;
const AMONG_FIRST = /前\s?\d/;
/** What is told to be better need not be more: a time gets better as it gets shorter. */
const BETTER = /^(?:提升|提高|跃升|升)$/;
const TIME = /^(?:个?(?:工作日|自然日|小时|月|星期)|分钟|毫?秒|[天日周年])$/;

type Figure = { value: number; unit: string; words: string };

const figureOf = (digits = '', size = '', unit = ''): Figure => ({
  value: (readNumber(digits) ?? 0) * magnitudeOf(size),
  unit,
  words: digits + size + unit,
});

/** @returns a remark where the figures go the other way than the word that tells how */
function judge(quote: string, before: Figure, after: Figure, word: string): Remark[] {
  const grown = after.value > before.value;
  if (
    RANKED.test(before.unit) ||
    AMONG_FIRST.test(quote) ||
    (BETTER.test(word) && TIME.test(before.unit)) ||
    before.unit !== after.unit ||
    before.value === after.value ||
    grown !== FALL.test(word)
  )
    return [];
  const message = `写的是“${word}”，但${after.words}${grown ? '多' : '少'}于${before.words}，请核对`;
  return [{ severity: 'warning', message, quote, values: { before: before.value, after: after.value } }];
}

const read = (text: string): Remark[] =>
  !MOVES.test(text)
    ? []
    : [
        ...told(text, FROM_TO).flatMap(([quote, ...m]) =>
          judge(quote, figureOf(m[0], m[1], m[2]), figureOf(m[4], m[5], m[6]), m[3] ?? ''),
        ),
        ...told(text, THAN).flatMap(([quote, ...m]) =>
          judge(quote, figureOf(m[3], m[4], m[5]), figureOf(m[0], m[1], m[2]), m[6] ?? ''),
        ),
      ];

const told = (text: string, pattern: RegExp): readonly RegExpExecArray[] =>
  matchesIn(text, pattern).filter(({ 0: quote, index }) => {
    const end = index + quote.length;
    return !BY_HOW_MUCH.test(text.slice(end, end + 24));
  });

/** What is told to have grown has not become less, nor the other way round. */
export const direction = textRule('impossible-relation', read);
