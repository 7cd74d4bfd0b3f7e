import { cellKey, cellLabel, effectiveValue, formatNumber } from '@/lib/report';
import { cellPath, type PlacedTable, tableRule } from '../placed-tables';
import { finding } from '../rule';

/** 国办公开办函〔2021〕30号 in use: five times last year's figure, or a fifth of it, asks for a second look. */
const TIMES = 5;
/** Small counts leap by themselves. */
const COUNTED = 20;

/** This year's figure far from last year's in the same row. */
export const yearOnYear = tableRule('magnitude-outlier', leaps);

function leaps(placed: PlacedTable) {
  const { chapter, table, cells } = placed;
  return table.columns.flatMap(({ key, previousOf }) =>
    table.rows.flatMap((row) => {
      if (previousOf === undefined) return [];
      const [cell, before] = [cellKey(row.key, previousOf), cellKey(row.key, key)];
      const [now, last] = [effectiveValue(table, cells, cell), effectiveValue(table, cells, before)];
      if (now === undefined || last === undefined || Math.max(now, last) < COUNTED || now === 0 || last === 0)
        return [];
      if (now <= last * TIMES && last <= now * TIMES) return [];
      const message = `${table.title}“${cellLabel(table, cells, cell)}”为${formatNumber(now)}，“${cellLabel(table, cells, before)}”为${formatNumber(last)}，相差${TIMES}倍以上，请核对单位是否写错`;
      const more = { path: cellPath(table, cell), basis: table.basis, values: { now, last } };
      return [finding('magnitude-outlier', 'hint', chapter, message, more)];
    }),
  );
}
