import { type ContentElement, runsOf } from './element';
import { AREA, SIZE } from './geometry';
import type { FontMetrics } from './metrics';
import { type SetText, setText } from './set-lines';

/**
 * One title line as the author gave it; too long a line becomes several of even length
 * (GB/T 9704-2012 7.3.1: 词意完整，排列对称，长短适宜).
 */
export function titleLines(line: string, element: ContentElement, metrics: FontMetrics): SetText[] {
  if (line.trim() === '') return [];
  const set = (width: number) =>
    setText(
      runsOf(element, [{ role: 'title', text: line.trim() }]),
      { size: SIZE.two, width, align: 'center' },
      metrics,
    );
  const widest = set(AREA.width);
  if (widest.lines.length < 2) return [widest];
  let [low, high] = [AREA.width / 2, AREA.width];
  while (high - low > SIZE.two / 2) {
    const middle = (low + high) / 2;
    if (set(middle).lines.length > widest.lines.length) low = middle;
    else high = middle;
  }
  const even = set(high);
  return [{ ...even, style: { ...even.style, width: AREA.width } }];
}
