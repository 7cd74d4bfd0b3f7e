import { titleUnits } from '@/lib/prose/titles';
import { breakLines, type Line, lineWidth } from './break-lines';
import { classOf, isWesternClass } from './characters';
import { type ContentElement, runsOf } from './element';
import { AREA, SIZE } from './geometry';
import { type GlyphText, glyphText } from './glyphs';
import type { FontMetrics } from './metrics';
import type { SetText } from './set-lines';
import type { Setting } from './setting';
import { titleBreaks } from './title-shape';

/**
 * One title line as the author gave it; too long a line becomes several, broken at sense units in a good shape
 * (GB/T 9704-2012 7.3.1: 词意完整，排列对称，长短适宜).
 */
export function titleLines(line: string, element: ContentElement, { metrics, area }: Setting): SetText[] {
  const title = line.trim();
  if (title === '') return [];
  const text = glyphText(runsOf(element, [{ role: 'title', text: title }]), metrics);
  const available = area.width / SIZE.two;
  const lines = senseLines(title, text, available) ?? evenLines(text, available);
  return [{ text, lines, style: { size: SIZE.two, width: area.width, align: 'center' } }];
}

/**
 * Lines broken at sense units in a good shape, or nothing where it would take too many.
 * @param text the glyphs of `words`; @param dearest price that a line's end may have
 */
export function senseLines(
  words: string,
  text: GlyphText,
  available: number,
  dearest = Number.POSITIVE_INFINITY,
): Line[] | undefined {
  const { prices, edges } = unitsOf(words);
  const widthOf = (from: number, to: number) => lineWidth(text, edges[from] ?? 0, edges[to] ?? 0);
  const ends = titleBreaks(prices, widthOf, available);
  if (!ends?.slice(0, -1).every((end) => (prices[end - 1] ?? 0) <= dearest)) return undefined;
  return ends.map((end, i) => ({ start: edges[ends[i - 1] ?? 0] ?? 0, end: edges[end] ?? 0, cut: false }));
}

/** Whether every line but the last ends after a unit whose price is no more than `dearest`. */
export function endsBetweenWords(words: string, lines: readonly Line[], dearest: number): boolean {
  const { prices, edges } = unitsOf(words);
  return lines.slice(0, -1).every(({ end }) => (prices[edges.indexOf(end) - 1] ?? Number.POSITIVE_INFINITY) <= dearest);
}

/** The prices of a line's end after each unit, and where units begin and end, in code points. */
function unitsOf(words: string): { prices: number[]; edges: number[] } {
  const [prices, edges] = [[] as number[], [0]];
  for (const { text, price } of titleUnits(words)) {
    prices.push(price);
    edges.push((edges.at(-1) ?? 0) + [...text].length);
  }
  return { prices, edges };
}

/** Widths of any font's characters, near enough to tell how a title will break where no font is at hand. */
const NEAR_ENOUGH: FontMetrics = { advance: (_, codePoint) => (isFullWidth(codePoint) ? 1 : 0.55), has: () => true };
const isFullWidth = (codePoint: number): boolean => !isWesternClass(classOf(codePoint)) && codePoint !== 0x20;

/** The lines that one title line of the author is printed in, about: widths are guessed, not measured. */
export const guessedTitleLines = (line: string): string[] =>
  titleLines(line, { kind: 'title' }, { metrics: NEAR_ENOUGH, area: AREA }).flatMap(({ text, lines }) =>
    lines.map(({ start, end }) => text.characters.slice(start, end).join('').trim()),
  );

/** Lines of even length, as few as there can be. */
function evenLines(text: GlyphText, available: number): SetText['lines'] {
  const linesIn = (width: number) => breakLines(text, { width, first: 0, rest: 0, squeeze: false });
  const fewest = linesIn(available).length;
  let [low, high] = [available / 2, available];
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (linesIn(middle).length > fewest) low = middle;
    else high = middle;
  }
  return linesIn(high);
}
