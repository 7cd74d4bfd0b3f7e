import { findNumberGaps } from './lost-numbers';

/** Han characters, kana and full-width marks: official Chinese sets no space beside them. */
const WIDE = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…·';
const BESIDE_WIDE = new RegExp(`(?<=[${WIDE}])\\s+|\\s+(?=[${WIDE}])`, 'gu');

/**
 * Drops the spaces that extraction and typing habits leave beside Chinese characters ("2023 年 9 月" → "2023年9月");
 * the gap between Chinese and Western characters is set by the typesetter. Spaces between Western words stay, as one,
 * and so does the gap where a number is missing: "召开会议 次，".
 */
export function tidySpaces(text: string): string {
  const single = text.replace(/\s+/g, ' ').trim();
  const gaps = findNumberGaps(single);
  return gaps.length === 0
    ? single.replace(BESIDE_WIDE, '')
    : single.replace(BESIDE_WIDE, (space, at: number) => (gaps.some(({ start }) => start === at) ? space : ''));
}

/** The text without any white space, for comparing. */
export const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '');

const HALF_TO_FULL: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
};

/** One form for comparing Chinese texts: no white space, full-width marks. */
export const normalForm = (text: string): string =>
  withoutSpaces(text).replace(/[,;:()?!]/g, (mark) => HALF_TO_FULL[mark] ?? mark);
