import {
  cellKey,
  cellLabel,
  cellUnit,
  effectiveValue,
  formatNumber,
  isBlankTable,
  type ReportContent,
  rowLabel,
} from '@/lib/report';
import type { Finding } from '../finding';
import { cellPath, type PlacedTable, placedTable } from '../placed-tables';
import { finding, type Rule } from '../rule';

const value = (placed: PlacedTable | undefined, cell: string): number | undefined =>
  placed ? effectiveValue(placed.table, placed.cells, cell) : undefined;

/** Figures that cannot all be right: fees without applications, more likes than views. */
export const impossibleRelation: Rule = {
  id: 'impossible-relation',
  check: (report) => [...feesWithoutApplications(report), ...reactionsBeyondViews(report)],
};

function feesWithoutApplications(report: ReportContent): Finding[] {
  const [fees, applications] = [placedTable(report, 'fees'), placedTable(report, 'applications')];
  if (!fees || !applications || isBlankTable(applications.cells)) return [];
  const handled = (value(applications, 'received.total') ?? 0) + (value(applications, 'carriedIn.total') ?? 0);
  if (handled > 0) return [];
  return ['charged', 'waived'].flatMap((row) => {
    const cell = ['amount', 'cases'].map((column) => cellKey(row, column)).find((key) => (value(fees, key) ?? 0) > 0);
    if (cell === undefined) return [];
    const figure = value(fees, cell) ?? 0;
    const message = `${fees.table.title}“${cellLabel(fees.table, fees.cells, cell)}”为${formatNumber(figure)}${cellUnit(fees.table, fees.cells, cell)}，但依申请公开情况统计表中申请为0件，请核对`;
    const more = {
      path: cellPath(fees.table, cell),
      basis: fees.table.basis,
      values: { fees: figure, applications: 0 },
    };
    return [finding('impossible-relation', 'warning', fees.chapter, message, more)];
  });
}

/** domain: 点赞 ≤ 播放, 转发 ≤ 播放, 评论 ≤ 播放. */
function reactionsBeyondViews(report: ReportContent): Finding[] {
  const media = placedTable(report, 'newMedia');
  if (!media) return [];
  return media.table.rows.flatMap((row) => {
    const views = value(media, cellKey(row.key, 'views'));
    if (views === undefined) return [];
    const beyond = ['likes', 'comments', 'shares'].flatMap((column) => {
      const count = value(media, cellKey(row.key, column)) ?? 0;
      return count > views ? [{ column, count }] : [];
    });
    const [first] = beyond;
    if (!first) return [];
    const label = (key: string) => media.table.columns.find((column) => column.key === key)?.label ?? key;
    const counts = beyond.map(({ column, count }) => `${label(column)}${formatNumber(count)}`).join('、');
    const all = beyond.length > 1 ? '都' : '';
    const message = `${rowLabel(row, media.cells)}的${counts}${all}大于阅读（播放）${formatNumber(views)}，请核对单位是否写错`;
    const more = { path: cellPath(media.table, cellKey(row.key, first.column)), values: { count: first.count, views } };
    return [finding('impossible-relation', 'warning', media.chapter, message, more)];
  });
}

/** 申请方式 is another view of the same applications: its total is the year's intake. */
export const waysTotal: Rule = {
  id: 'sum-mismatch',
  check: (report) => {
    const [ways, applications] = [placedTable(report, 'applicationWays'), placedTable(report, 'applications')];
    const [byWay, received] = [value(ways, 'total.count'), value(applications, 'received.total')];
    if (!ways || byWay === undefined || received === undefined || byWay === received) return [];
    const difference = Math.abs(byWay - received);
    const message = `${ways.table.title}合计${formatNumber(byWay)}件，与依申请公开情况统计表“本年新收申请”合计${formatNumber(received)}件不符，相差${formatNumber(difference)}，请核对`;
    const more = {
      path: cellPath(ways.table, 'total.count'),
      values: { expected: received, found: byWay, difference },
    };
    return [finding('sum-mismatch', 'error', ways.chapter, message, { ...more, basis: ways.table.basis })];
  },
};
