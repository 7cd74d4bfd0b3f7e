import type { PrintedGlyph, PrintedRule } from '@/lib/render/verify';
import type { ReadFont } from './fonts';
import { numbersOf, type PdfValue, readValue, textOf } from './syntax';

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];
const at = (m: Matrix, x: number, y: number) => ({ x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] });
const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [a, b, c, d, e, f];

type State = { matrix: Matrix; font: string; size: number; spacing: number; stretch: number };

/** Draws a page's contents (ISO 32000-1, 8 and 9) into the characters and straight strokes on it. */
export function readContents(contents: string, fonts: ReadonlyMap<string, ReadFont>, height: number) {
  const [glyphs, rules] = [[] as PrintedGlyph[], [] as PrintedRule[]];
  const stack: State[] = [];
  const tags: string[] = [];
  let state: State = { matrix: IDENTITY, font: '', size: 0, spacing: 0, stretch: 1 };
  let text: Matrix = IDENTITY;
  let path: { x: number; y: number }[] = [];
  const point = (values: readonly number[]) => {
    const { x, y } = at(state.matrix, values[0] ?? 0, values[1] ?? 0);
    return { x, y: height - y };
  };

  const show = (bytes: string): void => {
    const font = fonts.get(state.font);
    if (!font) return;
    for (let i = 0; i + 1 < bytes.length; i += 2) {
      const code = bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1);
      const place = at(times(text, state.matrix), 0, 0);
      const width = font.width(code) * state.size * state.stretch;
      const { size } = state;
      glyphs.push({
        text: font.text(code),
        x: place.x,
        y: height - place.y,
        width,
        size,
        font: font.name,
        notdef: code === 0,
        tag: tags.at(-1) ?? '',
      });
      text = times([1, 0, 0, 1, width + state.spacing * state.stretch, 0], text);
    }
  };
  const shift = (thousandths: number): void => {
    text = times([1, 0, 0, 1, (-thousandths / 1000) * state.size * state.stretch, 0], text);
  };

  const operators = new Map<string, (operands: PdfValue[], numbers: number[]) => void>([
    ['q', () => stack.push(state)],
    [
      'Q',
      () => {
        state = stack.pop() ?? state;
      },
    ],
    [
      'cm',
      (_, numbers) => {
        state = { ...state, matrix: times(matrixOf(numbers), state.matrix) };
      },
    ],
    ['BMC', ([tag]) => tags.push(textOf(tag))],
    ['BDC', ([tag]) => tags.push(textOf(tag))],
    ['EMC', () => tags.pop()],
    [
      'BT',
      () => {
        text = IDENTITY;
      },
    ],
    [
      'Tm',
      (_, numbers) => {
        text = matrixOf(numbers);
      },
    ],
    [
      'Td',
      (_, [x = 0, y = 0]) => {
        text = times([1, 0, 0, 1, x, y], text);
      },
    ],
    [
      'Tf',
      ([name], [size = 0]) => {
        state = { ...state, font: textOf(name), size };
      },
    ],
    [
      'Tc',
      (_, [spacing = 0]) => {
        state = { ...state, spacing };
      },
    ],
    [
      'Tz',
      (_, [percent = 100]) => {
        state = { ...state, stretch: percent / 100 };
      },
    ],
    ['Tj', ([bytes]) => show(textOf(bytes))],
    [
      'TJ',
      ([parts]) => {
        for (const part of Array.isArray(parts) ? parts : []) {
          if (typeof part === 'number') shift(part);
          else show(textOf(part));
        }
      },
    ],
    [
      'm',
      (_, numbers) => {
        path = [point(numbers)];
      },
    ],
    ['l', (_, numbers) => path.push(point(numbers))],
    [
      'S',
      () => {
        path.slice(1).forEach((to, i) => {
          const from = path[i] ?? to;
          rules.push({ x1: from.x, y1: from.y, x2: to.x, y2: to.y });
        });
        path = [];
      },
    ],
  ]);

  const cursor = { text: contents, at: 0 };
  let operands: PdfValue[] = [];
  for (let value = readValue(cursor); value !== undefined; value = readValue(cursor)) {
    if (value !== null && typeof value === 'object' && 'kind' in value && value.kind === 'operator') {
      operators.get(value.text)?.(operands, numbersOf(operands));
      operands = [];
    } else operands.push(value);
  }
  return { glyphs, rules };
}
