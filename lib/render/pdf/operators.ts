import type PDFDocument from 'pdfkit';
import type { EmbeddedFont } from 'pdfkit';
import type { Rule } from '@/lib/typeset';
import { type DrawableFace, REPLACEMENT } from './face';
import type { Piece } from './pieces';

/** A number with at most three decimals: a thousandth of a point is less than any printer shows. */
const number = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

/** pdfkit's pages count from their top left, as ours do. */
export const ruleOperators = ({ x1, y1, x2, y2, thickness }: Rule): string =>
  `${number(thickness)} w ${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l S`;

/** Writes pieces of text as operators (ISO 32000-1 9.4), every run of characters one of them. */
export type TextWriter = (pieces: readonly Piece[]) => string;

/** A face in one document: its name there and the code of every character met so far. */
type NamedFont = { font: EmbeddedFont; codes: Map<string, string> };

/** @param document the pages' fonts are named in it when they are first used */
export function textWriter(document: PDFDocument): TextWriter {
  const fonts = new Map<DrawableFace, NamedFont>();
  const fontOf = (face: DrawableFace): NamedFont => {
    let named = fonts.get(face);
    if (!named) {
      const font = document.font(face.embedded, face.key)._font;
      // No code may stand for U+0000, which pdfkit gives to what is never drawn (ISO 19005-2 6.2.11.7.2).
      font.unicode[0] = [REPLACEMENT];
      named = { font, codes: new Map() };
      fonts.set(face, named);
    }
    document.page.fonts[named.font.id] ??= named.font.ref();
    return named;
  };
  return (pieces) => {
    let operators = '';
    for (const { face, text, x, y, size, spacing, stretch, turned } of pieces) {
      if (text === '') continue;
      const { font, codes } = fontOf(face);
      // The page's axis runs down: characters are turned back up.
      const matrix = `${turned ? '0 1 1 0' : '1 0 0 -1'} ${number(x)} ${number(y)} Tm`;
      const state = `/${font.id} ${number(size)} Tf ${number(spacing)} Tc ${number(stretch)} Tz`;
      operators += `${state} ${matrix} <${encoded(text, font, codes)}> Tj\n`;
    }
    return operators === '' ? '' : `BT\n${operators}ET`;
  };
}

/** A text's codes; pdfkit is asked for a character once in a document. */
function encoded(text: string, font: EmbeddedFont, codes: Map<string, string>): string {
  let hex = '';
  for (const character of text) {
    let code = codes.get(character);
    if (code === undefined) {
      code = font.encode(character)[0].join('');
      codes.set(character, code);
    }
    hex += code;
  }
  return hex;
}
