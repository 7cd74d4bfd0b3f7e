import type { ReportRow } from '@/lib/usecases/list-reports';

/**
 * The report most people carry on from: the newest published one, not a draft somebody has just begun.
 * @param reports newest year and revision first
 */
export const usualSource = <Row extends Pick<ReportRow, 'status'>>(reports: readonly Row[]): Row | undefined =>
  reports.find(({ status }) => status === 'published') ?? reports[0];
