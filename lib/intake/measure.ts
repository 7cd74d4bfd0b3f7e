/** Chinese characters and the marks among them take two columns of a line. */
const WIDE = /[\u2014\u2018-\u201d\u2026\u2e80-\uffee]/g;

/** Width of a text in columns. */
export const columnsOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** From these widths on, in columns, a line may be broken, and has no room for a character more. */
type Measure = { full: number; brim: number };

const FULL = 0.8;
/** So many lines of one width are no accident; so few may be wider (a mark that hangs behind its line, addresses, tables). */
const ALIKE = 8;
const WIDER = 0.1;

/** How wide the lines of a text become. @param widths of all its lines, in columns */
export function measureOf(widths: readonly number[]): Measure {
  const sorted = widths.toSorted((a, b) => a - b);
  // What nine of ten lines stay below.
  const usual = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  return { full: FULL * usual, brim: brokenAt(sorted) - 1 };
}

/** The width a text's lines are broken at; Infinity where each paragraph is a line. @param sorted widths, ascending */
function brokenAt(sorted: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of sorted) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual, alike] = [...counts].reduce((best, own) => (own[1] >= best[1] ? own : best), [0, 0]);
  const wider = sorted.length - sorted.findLastIndex((width) => width <= usual + 2) - 1;
  return alike >= ALIKE && wider <= WIDER * sorted.length ? usual : Number.POSITIVE_INFINITY;
}

/**
 * From which width on the lines of a table without rules have no room for a character more; Infinity where none is broken.
 * Its cells are mostly short: the width that many reach and few exceed counts, not the commonest.
 */
export function tableBrim(widths: readonly number[]): number {
  const sorted = widths.toSorted((a, b) => b - a);
  const alike = (width: number) => sorted.filter((own) => own === width || own === width - 1).length;
  const few = [...new Set(sorted.slice(0, Math.floor(WIDER * sorted.length) + 1))];
  const [best] = few.map((width) => ({ width, count: alike(width) })).toSorted((a, b) => b.count - a.count);
  return best && best.count >= ALIKE ? best.width - 1 : Number.POSITIVE_INFINITY;
}
