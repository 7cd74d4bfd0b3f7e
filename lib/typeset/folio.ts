import { lineWidth } from './break-lines';
import { AREA, mm, SIZE } from './geometry';
import { glyphText } from './glyphs';
import type { FontMetrics } from './metrics';
import type { PlacedLine } from './page';
import { placeLine } from './place-line';

/** The dash of a Chinese font lies about this high above the baseline, em. */
const DASH_HEIGHT = 0.36;

/** Page number (7.5): 四号宋体 between 一字线, 7 mm below the type area, odd right and even left, one character in. */
export function folioLine(number: number, metrics: FontMetrics): PlacedLine {
  const text = glyphText([{ role: 'folio', text: `— ${number} —` }], metrics, false);
  const count = text.characters.length;
  const width = lineWidth(text, 0, count) * SIZE.four;
  const x = number % 2 === 1 ? AREA.right - SIZE.four - width : AREA.left + SIZE.four;
  const y = AREA.bottom + mm(7) + DASH_HEIGHT * SIZE.four;
  const source = { part: 'folio', path: String(number) };
  return placeLine(text, 0, count, undefined, { x, y, size: SIZE.four, source }).line;
}
