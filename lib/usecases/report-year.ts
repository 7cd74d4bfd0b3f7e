import { isIsoDay, type Period, type ReportContent } from '@/lib/report';

/** The year a report is due in: the one its period ends in; undefined while that is no date. */
export const yearOf = (period: Period): number | undefined =>
  isIsoDay(period.end) ? Number(period.end.slice(0, 4)) : undefined;

/** The title in one line, as the lists show it. */
export const titleOf = (content: Pick<ReportContent, 'preface'>): string =>
  content.preface.title.join('') || '未命名的报告';
