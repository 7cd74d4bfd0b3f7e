import { chineseDate, isIsoDay, lastOfTwelveMonths, type Period, type ReportContent } from '@/lib/report';
import type { ReportRow } from '@/lib/usecases/list-reports';

export type KnownReport = Pick<ReportRow, 'year' | 'title' | 'status'>;

const MONTH_MS = (365.25 / 12) * 24 * 3_600_000;
/** A report covers a year; some schools close theirs some months early. */
const LEAST_MONTHS = 9;

/** What is unusual about a period, said before the report is begun; nothing of it forbids beginning. */
export function periodRemarks(period: Period, known: readonly KnownReport[]): string[] {
  if (!isIsoDay(period.start) || !isIsoDay(period.end) || period.end <= period.start) return [];
  const months = Math.round((Date.parse(period.end) - Date.parse(period.start)) / MONTH_MS);
  const year = Number(period.end.slice(0, 4));
  const other = known.find((report) => report.year === year);
  return [
    ...(months < LEAST_MONTHS ? [`统计期长${months}个月，年度报告通常统计一年，请核对起止日期。`] : []),
    ...(period.end > lastOfTwelveMonths(period.start) ? [tooLong(period, months)] : []),
    ...(other ? [sameYear(year, other)] : []),
  ];
}

/** The check of the report calls the same an error, which keeps it from being sent for review. */
const tooLong = ({ start }: Period, months: number): string =>
  `统计期${months > 12 ? `长${months}个月，` : ''}超过一年，这样的报告不能送审。从${chineseDate(start)}起的12个月止于${chineseDate(lastOfTwelveMonths(start))}，请核对起止日期。`;

const sameYear = (year: number, { title, status }: KnownReport): string =>
  status === 'published'
    ? `${year}年的《${title}》已经发布。如要修改，请在报告列表中选择“更正”；同一年度不能再发布一份。`
    : `${year}年已有《${title}》。同一年度只能发布一份，请核对是否要另建。`;

/** What speaks against an imported text being this school's report. */
export function originRemarks({ preface }: Pick<ReportContent, 'preface'>, school: string): string[] {
  const title = preface.title.join('');
  if (title === '' || title.includes(school)) return [];
  return [`识别出的标题是《${title}》，其中没有“${school}”，请核对是不是本校的报告。`];
}
