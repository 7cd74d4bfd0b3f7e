import { matchesIn, type Span, spansOf } from './span';

const COUNTED = '(?:人次|[条篇件次场份项])';
const CLAUSE_END = '(?=\\s{0,3}[，,。；;、])';
/** 召开会议 次，; 多 次, 首 次, 事 项, 文 件 and 12 场 次 are words that extraction set apart, 提案 件 and 来信 件 none. */
const GAP = new RegExp(
  `\\p{Script=Han}{0,4}(?:[^\\s\\d本这该此历屡首再其多几数每各某依逐层名两初第单上下同近一二三四五六七八九十百千万亿事文稿附邮条身月省年备市现立操批档头选款专奖案信来证要急电部软硬零配构器物课组原印广考球机职剧农强弱分子小大人\\P{Script=Han}]|提案|来信)(?<!\\d[万亿余多]?\\s{0,3}.)([ \\t\\u00a0\\u3000_]{1,8})${COUNTED}${CLAUSE_END}`,
  'gu',
);
const HAS_GAP = new RegExp(`[ \\t\\u00a0\\u3000_]${COUNTED}${CLAUSE_END}`);
/** 共计件，: how many was to be filled in. */
const NOTHING = new RegExp(`(?:共计|合计|累计|总计|共有|共)(?:人次|[条篇件场份项])${CLAUSE_END}`, 'g');
const HAS_NOTHING = new RegExp(`[共计有](?:人次|[条篇件场份项])${CLAUSE_END}`);
/** Every character of a line set apart is how a file was laid out. */
const SPREAD = /(?:\p{Script=Han} ){4}/u;

const gapsIn = (text: string): readonly RegExpExecArray[] =>
  HAS_GAP.test(text) && !SPREAD.test(text) ? matchesIn(text, GAP) : [];

/** "召开会议 次，" and "共计件，": numbers that were to be filled in, each with the words around it. */
export const findLostNumbers = (text: string): Span[] => [
  ...gapsIn(text).map(({ 0: quote, index }) => ({ start: index, end: index + quote.length, quote })),
  ...(HAS_NOTHING.test(text) ? spansOf(text, NOTHING) : []),
];

/** The white space or the line that stands where a number should: taken away, nothing would tell that one is missing. */
export const findNumberGaps = (text: string): Span[] =>
  gapsIn(text).map(({ 0: words, 1: quote = '', index }) => {
    const start = index + words.lastIndexOf(quote);
    return { start, end: start + quote.length, quote };
  });
