import { type Page, type PlacedLine, SIZE } from '@/lib/typeset';

/** What a line is for those who hear the page: a heading, a paragraph or the cell of a table. */
export type LineRole =
  | { kind: 'text'; tag: 'H1' | 'H2' | 'P' }
  | { kind: 'cell'; table: number; row: number; column: number };

/** Lines that belong together, in the order in which they are drawn. */
export type LineGroup = { role: LineRole; lines: PlacedLine[] };

type Frame = { top: number; bottom: number; columns: number[]; rows: number[] };

/** A page's lines by what they are. Tables are known by their rules, headings by their type. */
export function lineGroups(page: Page): LineGroup[] {
  const frames = framesOf(page);
  const groups: LineGroup[] = [];
  for (const line of page.lines) {
    const role = roleOf(line, frames);
    const last = groups[groups.length - 1];
    if (last && belongsTo(last, role, line)) last.lines.push(line);
    else groups.push({ role, lines: [line] });
  }
  return groups;
}

function belongsTo({ role, lines }: LineGroup, next: LineRole, line: PlacedLine): boolean {
  if (role.kind === 'cell' || next.kind === 'cell') {
    const same = role.kind === 'cell' && next.kind === 'cell';
    return same && role.table === next.table && role.row === next.row && role.column === next.column;
  }
  return role.tag === next.tag && isSameText(lines[0], line);
}

/** True of two lines of one paragraph or heading: the place in the report they come from is the same. */
export const isSameText = (a: PlacedLine | undefined, b: PlacedLine | undefined): boolean =>
  a !== undefined && a.source.part === b?.source.part && a.source.path === b.source.path;

function framesOf({ rules, rowGaps }: Page): Frame[] {
  const frames: Frame[] = [];
  for (const { x1, x2, y1, y2 } of rules) {
    if (x1 !== x2) continue;
    const frame = frames.find(({ top, bottom }) => top === y1 && bottom === y2);
    if (frame) frame.columns.push(x1);
    else frames.push({ top: y1, bottom: y2, columns: [x1], rows: [] });
  }
  for (const frame of frames) {
    frame.rows = rowGaps.map(({ y }) => y).filter((y) => y >= frame.top && y < frame.bottom);
  }
  return frames;
}

function roleOf({ runs }: PlacedLine, frames: readonly Frame[]): LineRole {
  const { x, y, role, size } = runs[0] ?? { x: 0, y: 0, role: 'body', size: 0 };
  const table = frames.findIndex(({ top, bottom }) => y > top && y < bottom);
  const frame = frames[table];
  if (frame) {
    const before = (edges: readonly number[], at: number) => edges.filter((edge) => edge <= at).length - 1;
    return { kind: 'cell', table, row: before(frame.rows, y), column: before(frame.columns, x) };
  }
  const uniform = size === SIZE.three && runs.every((run) => run.role === role);
  if (uniform && role === 'heading1') return { kind: 'text', tag: 'H1' };
  if (uniform && role === 'heading2') return { kind: 'text', tag: 'H2' };
  return { kind: 'text', tag: 'P' };
}
