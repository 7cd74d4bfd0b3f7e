import { findLostNumbers } from '@/lib/prose/lost-numbers';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule, writtenPassages } from '../passages';

/** 报请审定 is what was done. */
const TEMPLATE =
  /(?<![报提呈申恳并须需应])请(?:各位|领导|予以){0,2}(?:审阅|批示|审示|审定|指正)(?=[。！]|$)|妥否[，,]请/g;

const read = (text: string): Remark[] => [
  ...findLostNumbers(text).map(
    ({ quote }): Remark => ({ severity: 'warning', message: `“${quote}”的数字没有填，请补上`, quote }),
  ),
  ...(text.includes('请') ? matchesIn(text, TEMPLATE) : []).map(
    ({ 0: quote }): Remark => ({
      severity: 'warning',
      message: `“${quote}”是送审稿的话，公布的报告里请删去`,
      quote,
    }),
  ),
];

/** A number that was to be filled in, and words to those who were to approve a draft. */
export const lostNumbers = textRule('artefact', read, writtenPassages);
