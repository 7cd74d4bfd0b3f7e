import { type ReportContent, shiftYears } from '@/lib/report';
import type { PeriodChoice } from './period-choice';

/** The same period one year on, with the words last year's title used. */
export function nextChoice({ preface, yearWord }: ReportContent): PeriodChoice {
  const [start, end] = [shiftYears(preface.period.start, 1), shiftYears(preface.period.end, 1)];
  return { kind: preface.period.kind, start, end, year: end.slice(0, 4), yearWord };
}
