import * as z from 'zod/mini';

export const PERIOD_KINDS = ['school-year', 'calendar-year', 'custom'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export const PERIOD_KIND_LABELS: Record<PeriodKind, string> = {
  'school-year': '学年（9月1日至次年8月31日）',
  'calendar-year': '自然年（1月1日至12月31日）',
  custom: '自定起止日期',
};

/** Dates are ISO days ('2023-09-01') or '' while missing; drafts may hold any text here. */
export const periodSchema = z.object({
  kind: z.enum(PERIOD_KINDS),
  start: z.string().check(z.maxLength(40)),
  end: z.string().check(z.maxLength(40)),
});
export type Period = z.infer<typeof periodSchema>;

/** The usual period of the report published in autumn of `year` (domain: 9-1 … 8-31, or the calendar year). */
export function usualPeriod(kind: PeriodKind, year: number): Period {
  if (kind === 'calendar-year') return { kind, start: `${year}-01-01`, end: `${year}-12-31` };
  return { kind, start: `${year - 1}-09-01`, end: `${year}-08-31` };
}

/** True for an existing day written as YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** '2024-11-10' → '2024年11月10日' (GB/T 9704-2012 7.3.5.4: Arabic, full year, no leading zero); other text unchanged. */
export function chineseDate(day: string): string {
  if (!isIsoDay(day)) return day;
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** Moves an ISO day by whole years; 29 February becomes 28 February where needed. */
export function shiftYears(day: string, years: number): string {
  if (!isIsoDay(day)) return day;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moved = `${String(year + years).padStart(4, '0')}-${day.slice(5)}`;
  return isIsoDay(moved)
    ? moved
    : `${String(year + years).padStart(4, '0')}-${String(month).padStart(2, '0')}-${date - 1}`;
}

/** The last of the twelve months that begin with an ISO day: '2023-09-01' → '2024-08-31'. */
export function lastOfTwelveMonths(start: string): string {
  if (!isIsoDay(start)) return start;
  const date = new Date(`${shiftYears(start, 1)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** '2023—2024' for a period over two years, '2024' within one; '' while a date is missing. */
export function yearSpan(period: Period): string {
  if (!isIsoDay(period.start) || !isIsoDay(period.end)) return '';
  const [from, to] = [period.start.slice(0, 4), period.end.slice(0, 4)];
  return from === to ? from : `${from}—${to}`;
}

/** '2023年9月1日至2024年8月31日', or '' while a date is missing. */
export function periodText(period: Period): string {
  if (!isIsoDay(period.start) || !isIsoDay(period.end)) return '';
  return `${chineseDate(period.start)}至${chineseDate(period.end)}`;
}
