import { PAGE } from '@/lib/typeset';
import type { PdfFile } from './file/pdf-file';
import { number } from './file/values';
import type { PdfFonts } from './font/pdf-fonts';

const SIZE = 150;
const SPACING = 1.3;
const GREY = 0.933;
const MARK = '草稿';

/**
 * 草稿 across the page, as outlines: it is seen but is no text, so it never gets into what is copied or extracted.
 * @returns the number of the form that draws it around the middle of every page (ISO 32000-1 8.10)
 */
export function writeDraftMark(file: PdfFile, fonts: PdfFonts): number {
  const turned = Math.SQRT1_2;
  const matrix = [turned, turned, -turned, turned, 0, 0].map(number).join(' ');
  const outlines = [...MARK].map((character, i) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const { font } = fonts.faceFor('heading1', codePoint);
    const scale = number((1000 * SIZE) / font.unitsPerEm);
    const x = (i - MARK.length / 2) * SIZE * SPACING + (SIZE * (SPACING - 1)) / 2;
    const { commands } = font.glyphForCodePoint(codePoint).path;
    return `q 1 0 0 1 ${number(x)} ${number(-SIZE * 0.38)} cm ${scale} 0 0 ${scale} 0 0 cm .001 0 0 .001 0 0 cm\n${outline(commands)}f Q\n`;
  });
  const half = PAGE.height / 2;
  const box = `/BBox[${[-half, -half, half, half].map(number).join(' ')}]`;
  return file.compressed(
    `/Type/XObject/Subtype/Form${box}/Resources<<>>`,
    `${GREY} g q ${matrix} cm\n${outlines.join('')}Q`,
  );
}

type Command = { command: string; args: number[] };

/** A glyph's outline as path operators (8.5.2); PDF knows no quadratic curves. */
function outline(commands: readonly Command[]): string {
  let [x0, y0] = [0, 0];
  let operators = '';
  for (const { command, args } of commands) {
    const [a = 0, b = 0, x = 0, y = 0] = args;
    if (command === 'quadraticCurveTo') {
      const third = (from: number, through: number) => from + (2 / 3) * (through - from);
      operators += `${[third(x0, a), third(y0, b), third(x, a), third(y, b), x, y].map(number).join(' ')} c\n`;
    } else operators += `${args.map(number).join(' ')} ${OPERATORS[command] ?? ''}\n`;
    if (args.length >= 2) [x0, y0] = [args.at(-2) ?? 0, args.at(-1) ?? 0];
  }
  return operators;
}

const OPERATORS: Record<string, string> = { moveTo: 'm', lineTo: 'l', bezierCurveTo: 'c', closePath: 'h' };
