import type { Period } from '@/lib/report';

/** What asks that a report tells of its own period: the notice means a school year; other periods are custom alone. */
export const periodBasis = ({ kind }: Period): string =>
  kind === 'school-year'
    ? '教办函〔2014〕23号：编制学校上一学年信息公开工作年度报告'
    : '惯例：报告只写所填统计期内的情况';
