const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  [...'零一二三四五六七八九']
    .map((digit, value) => [digit, value] as const)
    .concat([
      ['〇', 0],
      ['两', 2],
    ]),
);
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MAGNITUDES = { 万: 10_000, 亿: 100_000_000 } as const;
export type Magnitude = 1 | (typeof MAGNITUDES)[keyof typeof MAGNITUDES];
/** What a figure is multiplied by that 万 or 亿 stands behind: 3.2万; 1 where neither does. */
export const magnitudeOf = (written: string | undefined): Magnitude =>
  written === '万' || written === '亿' ? MAGNITUDES[written] : 1;

/** Characters a number in words may hold. */
export const HAN_NUMERAL = '[零〇一二两三四五六七八九十百千万亿]';

/**
 * 三万二千 → 32000, 十八 → 18, 一百零五 → 105, 两千三百 → 2300.
 * @returns undefined where the characters are no number (三五 says three to five, 一一 one by one)
 */
export function readHanNumber(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let place = Number.POSITIVE_INFINITY;
  for (const character of text) {
    const value = DIGITS[character];
    const tens = PLACES[character];
    const large = magnitudeOf(character);
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (tens !== undefined) {
      // Places fall within a section: 三百五十, never 五十三百.
      if (tens >= place || (digit === undefined && tens !== 10)) return undefined;
      section += (digit ?? 1) * tens;
      [digit, place] = [undefined, tens];
    } else if (large > 1) {
      const before = section + (digit ?? 0);
      if (before === 0) return undefined;
      total = (large === MAGNITUDES.亿 ? total + before : before) * large + (large === MAGNITUDES.亿 ? 0 : total);
      [section, digit, place] = [0, undefined, Number.POSITIVE_INFINITY];
    } else return undefined;
  }
  return text === '' ? undefined : total + section + (digit ?? 0);
}

/**
 * 12 → 12, 1,234.5 → 1234.5, 十八 → 18.
 * @returns undefined where the characters are no number
 */
export const readNumber = (written: string): number | undefined =>
  /^\d/.test(written) ? Number(written.replace(/,/g, '')) : readHanNumber(written);
