import { isIsoDay, type Period, type PeriodKind, usualPeriod, YEAR_WORDS } from '@/lib/report';

/** What a person chose while starting a report; dates are kept when the kind changes there and back. */
export type PeriodChoice = { kind: PeriodKind; year: string; start: string; end: string; yearWord: string };

const USUAL_WORD: Record<PeriodKind, string> = { 'school-year': '学年度', 'calendar-year': '年度', custom: '年度' };

/** The usual start: the school year that ends in `year`. */
export const usualChoice = (year: number): PeriodChoice => ({
  ...usualPeriod('school-year', year),
  year: String(year),
  yearWord: USUAL_WORD['school-year'],
});

/** Another kind brings its usual year word, unless the person had chosen an unusual one. */
export function withKind(choice: PeriodChoice, kind: PeriodKind): PeriodChoice {
  const wordWasUsual = choice.yearWord === USUAL_WORD[choice.kind];
  return { ...choice, kind, yearWord: wordWasUsual ? USUAL_WORD[kind] : choice.yearWord };
}

/** The period the choice means; its dates are '' while the year is unreadable. */
export function periodOf({ kind, year, start, end }: PeriodChoice): Period {
  if (kind === 'custom') return { kind, start, end };
  return /^\d{4}$/.test(year) ? usualPeriod(kind, Number(year)) : { kind, start: '', end: '' };
}

export type PeriodFaults = { year?: string; start?: string; end?: string };

/** What keeps the choice from being a period, by field. */
export function periodFaults({ kind, year, start, end }: PeriodChoice): PeriodFaults {
  if (kind !== 'custom') {
    const plausible = /^\d{4}$/.test(year) && Number(year) >= 2008 && Number(year) <= 2099;
    return plausible ? {} : { year: '请填写2008至2099之间的年份，如2024。' };
  }
  const faults: PeriodFaults = {};
  if (!isIsoDay(start)) faults.start = '请填写开始日期。';
  if (!isIsoDay(end)) faults.end = '请填写结束日期。';
  else if (isIsoDay(start) && end <= start) faults.end = '结束日期应当晚于开始日期。';
  return faults;
}

/** The year a report is filed under: the one its period ends in. */
export const yearOf = (period: Period): number => Number(period.end.slice(0, 4));

export const YEAR_WORD_OPTIONS = YEAR_WORDS.map((word) => ({ value: word, label: word }));
