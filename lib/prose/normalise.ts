import type { Correction } from './correction';
import { type Beside, besideIn, isGap } from './gaps';
import { type LeftMark, readMarks } from './normalise-marks';
import { untouchable } from './normalise-masks';
import { remembered } from './remembered';
import type { Span } from './span';

/** What is made uniform: spaces between Chinese characters, or beside figures and Western words; marks; digits. */
export const NORMAL_KINDS = ['space', 'gap', 'mark', 'digit'] as const;
export type NormalKind = (typeof NORMAL_KINDS)[number];

export const NORMAL_LABELS: Record<NormalKind, string> = {
  space: '汉字之间的空格',
  gap: '汉字与数字、字母之间的空格',
  mark: '半角标点',
  digit: '全角数字和字母',
};

export type Normalisation = Correction & { kind: NormalKind };

/** One character on its way: where it came from, and what was done to it. */
type Cell = { character: string; from: number; kind?: NormalKind };

const WESTERN = /[A-Za-z0-9%()]/;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/;
const FULL_TO_HALF = 0xfee0;
/** Most texts hold nothing that could be changed. */
const ANYTHING = /[ \t\u00a0,;:?!()"０-９Ａ-Ｚａ-ｚ]/;
const CHINESE = '[\\p{Script=Han}\\u3001-\\u303f\\uff01-\\uff0f\\uff1a-\\uff1f“”‘’—…]';
/** Of those that do, most hold it among figures and Western words alone. */
const BESIDE_CHINESE = new RegExp(
  `${CHINESE}[ \\t\\u00a0,;:?!()"]|[ \\t\\u00a0,;:?!()"]${CHINESE}|[０-９Ａ-Ｚａ-ｚ]`,
  'u',
);
const WIDE = new RegExp(CHINESE, 'u');
/** Making one thing uniform may bring the next to light: a space gone, a mark stands beside a Chinese character. */
const ROUNDS = 6;

/** What would be changed in a text, and the half-width marks that no change could safely mend. */
export type Uniform = { changes: readonly Normalisation[]; left: readonly LeftMark[] };

const NOTHING: Uniform = { changes: [], left: [] };

/**
 * The changes that make a text uniform: no stray spaces beside Chinese characters, full-width marks in Chinese
 * context (GB/T 15834-2011), half-width digits (GB/T 15835-2011). What is right stays as it is, and the result of
 * all changes needs none. What the rules say of spaces and half-width marks is read from here as well.
 * @param protect stretches nobody may touch, such as figures that follow a table
 */
export function readUniform(text: string, protect: readonly Span[]): Uniform {
  if (!ANYTHING.test(text) || !BESIDE_CHINESE.test(text)) return NOTHING;
  let cells = Array.from({ length: text.length }, (_, from): Cell => ({ character: text[from] ?? '', from }));
  let left: readonly LeftMark[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const next = pass(cells, protect);
    left = next.left;
    if (next.cells.length === cells.length && next.cells.every((cell, i) => cell === cells[i])) break;
    cells = next.cells;
  }
  return { changes: changesOf(text, cells), left };
}

/** The same of a text that nothing protects. */
export const uniform = remembered((text): Uniform => readUniform(text, []));

function pass(cells: readonly Cell[], protect: readonly Span[]): { cells: Cell[]; left: LeftMark[] } {
  const text = cells.map(({ character }) => character).join('');
  const kept = new Set(cells.filter(({ from }) => protect.some(({ start, end }) => from >= start && from < end)));
  const fixed = new Array<boolean>(text.length).fill(false);
  for (const { start, end } of untouchable(text)) fixed.fill(true, start, end);
  cells.forEach((cell, i) => {
    if (kept.has(cell)) fixed[i] = true;
  });
  const beside = besideIn(text);
  const { mended, left } = readMarks(text, beside, fixed);
  const next = cells.flatMap((cell, i): Cell[] => {
    if (fixed[i]) return [cell];
    if (isGap(cell.character)) return isStray(beside, i) ? [] : [cell];
    const mark = mended.get(i);
    if (mark !== undefined) return [{ ...cell, character: mark, kind: 'mark' }];
    if (!FULL_WIDTH.test(cell.character)) return [cell];
    const half = String.fromCharCode(cell.character.charCodeAt(0) - FULL_TO_HALF);
    return [{ ...cell, character: half, kind: 'digit' }];
  });
  return { cells: next, left: left.map((mark) => ({ ...mark, at: cells[mark.at]?.from ?? mark.at })) };
}

function isStray(beside: Beside, at: number): boolean {
  const [before, after] = beside(at, at);
  return (WIDE.test(before) && (WIDE.test(after) || WESTERN.test(after))) || (WESTERN.test(before) && WIDE.test(after));
}

/** A space goes with the mark beside it: ", " becomes "，"; two marks in a row are two changes. */
function changesOf(text: string, cells: readonly Cell[]): Normalisation[] {
  const left = new Map(cells.map((cell) => [cell.from, cell]));
  const beside = besideIn(text);
  const changes: Normalisation[] = [];
  for (let at = 0; at < text.length; at++) {
    const cell = left.get(at);
    if (cell && cell.kind === undefined) continue;
    const [before, after] = beside(at, at);
    const kind = cell?.kind ?? (WESTERN.test(before) || WESTERN.test(after) ? 'gap' : 'space');
    const to = cell?.character ?? '';
    const last = changes.at(-1);
    const joins = last?.end === at && ((last.kind === kind && kind !== 'mark') || last.to === '' || to === '');
    if (last && joins) {
      const marked = last.to === '' ? kind : last.kind;
      changes[changes.length - 1] = change(text, last.start, at + 1, last.to + to, marked);
    } else changes.push(change(text, at, at + 1, to, kind));
  }
  return changes;
}

const change = (text: string, start: number, end: number, to: string, kind: NormalKind): Normalisation => ({
  start,
  end,
  quote: text.slice(start, end),
  to,
  kind,
  reason: NORMAL_LABELS[kind],
});
