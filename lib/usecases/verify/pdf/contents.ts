import type { PrintedGlyph, PrintedRule } from '@/lib/render/verify';
import type { ReadFont } from './fonts';
import { at, IDENTITY, type Matrix, matrixOf, moved, times } from './matrix';
import { numbersOf, type PdfValue, readValue, textOf } from './syntax';
import { innermost, type Mark, textGlyph } from './text-glyph';

/** What a page's contents refer to by name. */
export type Resources = {
  font(name: string): ReadFont | undefined;
  form(name: string): { contents: string; matrix: Matrix; resources: Resources } | undefined;
  /** The number of the marked stretch that a property list of that name states. */
  property(name: string): number | undefined;
};

/** A page's ink, y downwards from `height`. */
export type Drawing = { glyphs: PrintedGlyph[]; rules: PrintedRule[]; height: number };

type State = {
  matrix: Matrix;
  font?: ReadFont;
  size: number;
  spacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
};

/** Forms inside forms deeper than this go round in a circle. */
const DEEPEST = 8;
const INITIAL = { size: 0, spacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0 } as const;

/** Draws contents (ISO 32000-1, 8 and 9) into the characters and straight strokes of a page. */
export function draw(
  contents: string,
  resources: Resources,
  base: Matrix,
  drawing: Drawing,
  around: Mark[] = [],
  depth = 0,
): void {
  const stack: State[] = [];
  const marks = [...around];
  let state: State = { matrix: base, ...INITIAL };
  let [text, line]: [Matrix, Matrix] = [IDENTITY, IDENTITY];
  let path: { x: number; y: number }[] = [];
  const point = ([x = 0, y = 0]: readonly number[]) => {
    const place = at(state.matrix, x, y);
    return { x: place.x, y: drawing.height - place.y };
  };
  const show = (bytes: string): void => {
    const { font, size, spacing, wordSpacing, stretch } = state;
    if (!font) return;
    const around = innermost(marks);
    for (let i = 0; i + font.bytes <= bytes.length; i += font.bytes) {
      const first = bytes.charCodeAt(i);
      const code = font.bytes === 1 ? first : first * 256 + bytes.charCodeAt(i + 1);
      const whole = times(text, state.matrix);
      const width = font.width(code) * size * stretch;
      drawing.glyphs.push(textGlyph(font, code, whole, { size, width, rise: state.rise }, drawing.height, around));
      text = times(moved(width + (spacing + (font.bytes === 1 && code === 32 ? wordSpacing : 0)) * stretch, 0), text);
    }
  };
  const newLine = (x: number, y: number): void => {
    line = times(moved(x, y), line);
    text = line;
  };
  const stroke = (): void => {
    path.slice(1).forEach((to, i) => {
      const from = path[i] ?? to;
      drawing.rules.push({ x1: from.x, y1: from.y, x2: to.x, y2: to.y });
    });
    path = [];
  };
  const run = (operator: string, operands: PdfValue[], numbers: number[]): void => {
    const [x = 0, y = 0] = numbers;
    const [first, second] = operands;
    switch (operator) {
      case 'q':
        stack.push(state);
        break;
      case 'Q':
        state = stack.pop() ?? state;
        break;
      case 'cm':
        state = { ...state, matrix: times(matrixOf(numbers), state.matrix) };
        break;
      case 'BMC':
        marks.push({ tag: textOf(first) });
        break;
      case 'BDC':
        marks.push({ tag: textOf(first), mark: numberOf(second, resources) });
        break;
      case 'EMC':
        marks.pop();
        break;
      case 'BT':
        text = IDENTITY;
        line = IDENTITY;
        break;
      case 'Tm':
        line = matrixOf(numbers);
        text = line;
        break;
      case 'Td':
        newLine(x, y);
        break;
      case 'TD':
        state = { ...state, leading: -y };
        newLine(x, y);
        break;
      case 'T*':
        newLine(0, -state.leading);
        break;
      case 'Tf':
        state = { ...state, font: resources.font(textOf(first)), size: x };
        break;
      case 'Tc':
        state = { ...state, spacing: x };
        break;
      case 'Tw':
        state = { ...state, wordSpacing: x };
        break;
      case 'Tz':
        state = { ...state, stretch: x / 100 };
        break;
      case 'TL':
        state = { ...state, leading: x };
        break;
      case 'Ts':
        state = { ...state, rise: x };
        break;
      case 'Tj':
        show(textOf(first));
        break;
      case "'":
        newLine(0, -state.leading);
        show(textOf(first));
        break;
      case '"':
        newLine(0, -state.leading);
        show(textOf(operands[2]));
        break;
      case 'TJ':
        for (const part of Array.isArray(first) ? first : []) {
          if (typeof part === 'number') text = times(moved((-part / 1000) * state.size * state.stretch, 0), text);
          else show(textOf(part));
        }
        break;
      case 'm':
        path = [point(numbers)];
        break;
      case 'l':
        path.push(point(numbers));
        break;
      case 'S':
        stroke();
        break;
      case 'f':
      case 'f*':
      case 'B':
      case 'n':
      case 's':
        path = [];
        break;
      case 'Do': {
        const form = depth < DEEPEST ? resources.form(textOf(first)) : undefined;
        if (form) draw(form.contents, form.resources, times(form.matrix, state.matrix), drawing, marks, depth + 1);
      }
    }
  };

  const cursor = { text: contents, at: 0 };
  let operands: PdfValue[] = [];
  while (cursor.at < contents.length) {
    const value = readValue(cursor);
    if (value === undefined) cursor.at++;
    else if (value !== null && typeof value === 'object' && 'kind' in value && value.kind === 'operator') {
      run(value.text, operands, numbersOf(operands));
      operands = [];
    } else operands.push(value);
  }
}

const numberOf = (properties: PdfValue | undefined, resources: Resources): number | undefined => {
  const mark = properties instanceof Map ? properties.get('MCID') : resources.property(textOf(properties));
  return typeof mark === 'number' ? mark : undefined;
};
