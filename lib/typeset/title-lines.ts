import { type ContentElement, runsOf } from './element';
import { SIZE } from './geometry';
import { type SetText, setText } from './set-lines';
import type { Setting } from './setting';

/**
 * One title line as the author gave it; too long a line becomes several of even length
 * (GB/T 9704-2012 7.3.1: 词意完整，排列对称，长短适宜).
 */
export function titleLines(line: string, element: ContentElement, { metrics, area }: Setting): SetText[] {
  if (line.trim() === '') return [];
  const set = (width: number) =>
    setText(
      runsOf(element, [{ role: 'title', text: line.trim() }]),
      { size: SIZE.two, width, align: 'center' },
      metrics,
    );
  const widest = set(area.width);
  if (widest.lines.length < 2) return [widest];
  let [low, high] = [area.width / 2, area.width];
  while (high - low > SIZE.two / 2) {
    const middle = (low + high) / 2;
    if (set(middle).lines.length > widest.lines.length) low = middle;
    else high = middle;
  }
  const even = set(high);
  return [{ ...even, style: { ...even.style, width: area.width } }];
}
