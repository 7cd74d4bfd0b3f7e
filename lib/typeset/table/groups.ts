import { heightOfLines, type SetRow } from './measure-row';

/** Height that the merged cells of a row need, pt. */
const mergedHeight = (row: SetRow, merged: readonly number[]): number =>
  heightOfLines(Math.max(0, ...merged.map((column) => row.cells[column]?.lines ?? 0)));

const sameGroup = (a?: SetRow, b?: SetRow): boolean => a?.group !== undefined && a.group === b?.group;

/**
 * Makes rows taller where a group's merged cells need more room than its rows give. A row that fills a page parts its
 * group: what stands above and below it may have a page to itself and needs that room too.
 * @param tallest height of the rows that a page holds, pt
 */
export function withRoomForGroups(tallest: number, merged: readonly number[], rows: readonly SetRow[]): SetRow[] {
  if (merged.length === 0) return [...rows];
  let height = 0;
  return rows.map((row, i) => {
    const needed = mergedHeight(row, merged);
    const parts = (other?: SetRow) => other !== undefined && other.height > tallest - needed;
    const [above, below] = [rows[i - 1], rows[i + 1]];
    height = sameGroup(above, row) && !parts(above) ? height + row.height : row.height;
    if (sameGroup(row, below) && !parts(below)) return row;
    return { ...row, height: row.height + Math.max(0, needed - height) };
  });
}

/** Whether the merged cells fit beside their rows on both pages when one that began with row `from` ends before row i. */
export function groupsMayPart(rows: readonly SetRow[], i: number, from: number, merged: readonly number[]): boolean {
  const row = rows[i];
  if (!row || !sameGroup(rows[i - 1], row)) return true;
  const needed = mergedHeight(row, merged);
  return groupHeight(rows, i - 1, from, needed) >= needed && groupHeight(rows, i, rows.length - 1, needed) >= needed;
}

/** Height of the group's rows from `i` to `end`, up or down, counted until `enough`, pt. */
function groupHeight(rows: readonly SetRow[], i: number, end: number, enough: number): number {
  const [group, step] = [rows[i]?.group, Math.sign(end - i) || 1];
  let height = 0;
  for (let j = i; rows[j]?.group === group && height < enough; j += step) {
    height += rows[j]?.height ?? enough;
    if (j === end) break;
  }
  return height;
}
