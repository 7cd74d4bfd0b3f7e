import type { TableBlock } from '../block';
import type { ContentElement } from '../element';
import type { Canvas } from '../flow';

/** The head's cells as they are heard, under a row of their own. */
export function headElements(table: ContentElement, { head }: TableBlock): ContentElement[] {
  const row: ContentElement = { kind: 'row', parent: table };
  return head.map(() => ({ kind: 'cell', head: true, rowSpan: 1, columnSpan: 1, parent: row }));
}

/** The cells of row `i`; a merged cell belongs to the first row of its group and spans the others. */
export function rowElements(
  table: ContentElement,
  { rows, merged }: TableBlock,
  i: number,
): (ContentElement | undefined)[] {
  const row: ContentElement = { kind: 'row', parent: table };
  const group = rows[i]?.group;
  const joins = (j: number) => group !== undefined && rows[j]?.group === group;
  let span = 1;
  while (joins(i + span)) span++;
  return (rows[i]?.cells ?? []).map((_, column) => {
    if (!merged.includes(column)) return { kind: 'cell', head: false, rowSpan: 1, columnSpan: 1, parent: row };
    return joins(i - 1) ? undefined : { kind: 'cell', head: false, rowSpan: span, columnSpan: 1, parent: row };
  });
}

/** A canvas for what is printed again on a continued page: it has been heard where it stood first. */
export const unheard = (canvas: Canvas): Canvas => ({
  ...canvas,
  line: (line, links) =>
    canvas.line({ ...line, runs: line.runs.map((run) => ({ ...run, element: undefined })) }, links),
});
