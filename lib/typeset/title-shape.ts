/** A line that is added only to improve the others must be worth this much. */
const EXTRA_LINE = 8;
const HOURGLASS = 10;
const RECTANGLE = 3;
/** Lines of less than this part of the longest look lost. */
const SHORTEST = 0.4;
const LOST = 12;

/**
 * How far lines, one above the other, are from a trapezoid or a rhombus (GB/T 9704-2012 7.3.1: 排列对称，长短适宜，
 * 使用梯形或菱形); 0 when they are one.
 * @param widths of the lines from the top, in any unit
 */
export function shapeCost(widths: readonly number[]): number {
  const longest = Math.max(...widths);
  const shortest = Math.min(...widths);
  const waist = widths.some((width, i) => width < (widths[i - 1] ?? 0) && width < (widths[i + 1] ?? 0));
  const rectangle = widths.length > 1 && shortest > longest * 0.95;
  const lost = Math.max(0, SHORTEST - shortest / longest) * LOST;
  return (waist ? HOURGLASS : 0) + (rectangle ? RECTANGLE : 0) + lost;
}

/** Lines are looked for up to this number; more are only made even. */
export const MOST_LINES = 3;

/**
 * Where to break a title so that every line fits, sense stays whole and the lines make a good shape.
 * @param prices of a break after each piece; @param widthOf the line of the pieces [from, to)
 * @returns the ends of the lines, as numbers of pieces, or nothing when `MOST_LINES` lines are too few
 */
export function titleBreaks(
  prices: readonly number[],
  widthOf: (from: number, to: number) => number,
  available: number,
): number[] | undefined {
  let best: { ends: number[]; cost: number } | undefined;
  const extend = (ends: readonly number[], price: number) => {
    const from = ends.at(-1) ?? 0;
    if (from === prices.length) {
      const widths = ends.map((end, i) => widthOf(ends[i - 1] ?? 0, end));
      const cost = price + shapeCost(widths) + ends.length * EXTRA_LINE;
      if (!best || cost < best.cost) best = { ends: [...ends], cost };
      return;
    }
    if (ends.length === MOST_LINES) return;
    for (let to = from + 1; to <= prices.length && widthOf(from, to) <= available; to++) {
      extend([...ends, to], price + (to === prices.length ? 0 : (prices[to - 1] ?? 0)));
    }
  };
  extend([], 0);
  return best?.ends;
}
