import { withoutTitles } from '@/lib/prose';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

const RATE = '(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,2})?)\\s?[%％]';
const MOVED =
  '(提高|提升|上升|增加|增长|上涨|下降|下滑|降低|减少)了?\\s?(\\d{1,2}(?:\\.\\d{1,2})?)\\s?(个百分点|百分点|[%％])';
const LAST = '(?:上|去)一?个?(?:学)?年度?';
/** Up to the other rate nothing else is compared. */
const WORDS = '(?:(?!百分点|[提增上下降减])[^%％。；;]|上(?:一个?)?(?:学)?年)';

/** "98%，比上年的95%提高3个百分点", "由95%提高到98%，提高3个百分点", "98%（上年95%），提高3个百分点", "上年95%，本年98%，提高3个百分点". */
const PAIRS = [
  { pattern: `${RATE}[，,\\s]{0,3}(?:相?较|比)${WORDS}{0,24}?${RATE}${WORDS}{0,6}?${MOVED}`, last: 2, now: 1 },
  { pattern: `[由从]${WORDS}{0,16}?${RATE}[^%％。；;]{1,6}?${RATE}[，,\\s]{0,3}(?:净|共)?${MOVED}`, last: 1, now: 2 },
  { pattern: `${RATE}\\s?[（(]${LAST}${WORDS}{0,8}?${RATE}[）)][，,\\s]{0,3}(?:同比)?${MOVED}`, last: 2, now: 1 },
  {
    pattern: `${LAST}${WORDS}{0,10}?${RATE}[，,]\\s?(?:本|今|该)${WORDS}{0,10}?${RATE}[，,\\s]{0,3}(?:同比)?${MOVED}`,
    last: 1,
    now: 2,
  },
].map(({ pattern, ...places }) => ({ ...places, pattern: new RegExp(pattern, 'g') }));

const round = (n: number): number => Math.round(n * 100) / 100;
const places = (figure: string | undefined): number => figure?.split('.')[1]?.length ?? 0;

function judge(match: RegExpExecArray, lastAt: number, nowAt: number): Omit<Remark, 'quote'> | undefined {
  const [, , , word = '', written = '', unit = ''] = match;
  const [last, now, told] = [Number(match[lastAt]), Number(match[nowAt]), Number(written)];
  const sign = /[降减滑]/.test(word) ? -1 : 1;
  const points = round(now - last);
  // Rates rounded to the last place leave their difference open by one of it.
  const slack = 10 ** -Math.max(...[match[1], match[2], written].map(places)) + 1e-9;
  const differ = points * sign >= 0 && Math.abs(points - sign * told) <= slack;
  const values = { now, last, change: told };
  const difference = `${now}%－${last}%＝${points}个百分点`;
  if (unit.endsWith('点'))
    return differ
      ? undefined
      : { severity: 'warning', message: `${difference}，与所写的“${word}${told}个百分点”不符`, values };
  const growth = (now / last - 1) * 100 * sign;
  const exactly = points === sign * told;
  // Growth of a rate in percent may be meant, but hardly where it is just the difference.
  const grown = Math.abs(growth - told) <= (exactly ? 0.5 / 10 ** places(written) : slack);
  if (last === 0 || (grown && !exactly)) return undefined;
  const severity = grown ? 'hint' : 'warning';
  const message = differ
    ? `${difference}，两个百分数的差应写“${word}${told}个百分点”，不是“${word}${told}%”`
    : `${difference}，与所写的“${word}${told}%”不符`;
  return { severity, message, values };
}

const read = (text: string): Remark[] =>
  !/[%％]/.test(text) || !/较|比|[由从]|年/.test(text)
    ? []
    : PAIRS.flatMap(({ pattern, last, now }) =>
        matchesIn(withoutTitles(text), pattern).flatMap((match): Remark[] => {
          const said = judge(match, last, now);
          const quote = text.slice(match.index, match.index + match[0].length).trim();
          return said ? [{ ...said, quote }] : [];
        }),
      );

/** Two rates, and by how many points they differ. */
export const ratePoints = textRule('percentage', read);
