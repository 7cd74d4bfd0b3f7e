const VALUES: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const digitValue = (digit: string | undefined): number | undefined => (digit === undefined ? undefined : VALUES[digit]);

/** 一 → 1, 十 → 10, 十二 → 12, 二十 → 20, 九十九 → 99; undefined for every other text. */
export function readChineseOrdinal(text: string): number | undefined {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, first, ten, last] = match;
  if (!ten) return first !== undefined && last === undefined ? digitValue(first) : undefined;
  return (digitValue(first) ?? 1) * 10 + (digitValue(last) ?? 0);
}

/** 二〇二四 → 2024, digit by digit as years are written; undefined for every other text. */
export function readDigitByDigit(text: string): number | undefined {
  const digits = [...text].map(digitValue);
  if (digits.length === 0 || digits.includes(undefined)) return undefined;
  return Number(digits.join(''));
}
