import { isIsoDay } from '@/lib/report/period';
import { readChineseOrdinal, readDigitByDigit } from './ordinals';
import { remembered } from './remembered';
import { type Span, spansOf } from './span';

/** A day named in a text; `iso` is '' where no such day exists (2023年2月30日). */
export type DateSpan = Span & { iso: string };

const HAN_YEAR = '[〇零○一二三四五六七八九]{4}';
const HAN_DAY = '[一二三四五六七八九十]{1,3}';

/** 2024年11月10日 with any spaces, 二〇二四年十一月十日, 2024-11-10, 2024.11.10, 2024/11/10. */
const DATE = new RegExp(
  [
    '(?<!\\d)(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日',
    `(${HAN_YEAR})\\s*年\\s*(${HAN_DAY})\\s*月\\s*(${HAN_DAY})\\s*日`,
    '(?<!\\d)(\\d{4})([-./])(\\d{1,2})\\8(\\d{1,2})(?!\\d)',
  ].join('|'),
  'g',
);

const pad = (n: number, width: number) => String(n).padStart(width, '0');

/** The ISO day, or '' where there is none. */
export function isoDay(year: number, month: number, day: number): string {
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDay(iso) ? iso : '';
}

/** Every day written in a text, in order. */
export const findDates = remembered((text): readonly DateSpan[] =>
  spansOf(text, DATE).map(({ groups, ...span }) => {
    const [, y, m, d, hanY, hanM, hanD, y2, , m2, d2] = groups;
    const iso =
      hanY !== undefined
        ? isoDay(readDigitByDigit(hanY) ?? 0, readChineseOrdinal(hanM ?? '') ?? 0, readChineseOrdinal(hanD ?? '') ?? 0)
        : isoDay(Number(y ?? y2), Number(m ?? m2), Number(d ?? d2));
    return { ...span, iso };
  }),
);

/** The day a whole text is ("2024 年 11 月 10 日" → '2024-11-10'); undefined where it says anything else. */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim();
  const [date] = findDates(trimmed);
  return date && date.quote === trimmed && date.iso !== '' ? date.iso : undefined;
}
