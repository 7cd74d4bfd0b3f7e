import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule, writtenPassages } from '../passages';

/** 召开会议 次，; 多 次, 首 次, 事 项 and 文 件 are words that extraction set apart. */
const GAP =
  /[\p{Script=Han}]{0,4}[^\s\d本这该此历屡首再其多几数每各某依逐层名两初第单上下同近一二三四五六七八九十百千万亿事文稿附邮条身月省年备市现立操批档头选款专奖案信来证要急电部软硬零配构器物\P{Script=Han}][ \u00a0\u3000_]{1,8}(?:人次|[条篇件次场份项])(?=[，,。；;、])/gu;
/** 共计件，: how many was to be filled in. */
const NOTHING = /(?:共计|合计|累计|总计|共有|共)(?:人次|[条篇件场份项])(?=[，,。；;、])/g;
/** Every character of a line set apart is how a file was laid out. */
const SPREAD = /(?:\p{Script=Han} ){4}/u;
/** 报请审定 is what was done. */
const TEMPLATE =
  /(?<![报提呈申恳并须需应])请(?:各位|领导|予以){0,2}(?:审阅|批示|审示|审定|指正)(?=[。！]|$)|妥否[，,]请/g;

const read = (text: string): Remark[] => [
  ...(/[ \u00a0\u3000_](?:人次|[条篇件次场份项])[，,。；;、]/.test(text) && !SPREAD.test(text)
    ? matchesIn(text, GAP).map(({ 0: quote }) => blank(quote))
    : []),
  ...(/[共计有](?:人次|[条篇件场份项])[，,。；;、]/.test(text)
    ? matchesIn(text, NOTHING).map(({ 0: quote }) => blank(quote))
    : []),
  ...(text.includes('请') ? matchesIn(text, TEMPLATE) : []).map(
    ({ 0: quote }): Remark => ({
      severity: 'warning',
      message: `“${quote}”是送审稿的话，公布的报告里请删去`,
      quote,
    }),
  ),
];

const blank = (quote: string): Remark => ({
  severity: 'warning',
  message: `“${quote}”的数字没有填，请补上`,
  quote,
});

/** A number that was to be filled in, and words to those who were to approve a draft. */
export const lostNumbers = textRule('artefact', read, writtenPassages);
