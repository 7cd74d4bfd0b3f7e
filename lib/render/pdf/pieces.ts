import { type ContentElement, PAGE, type Page, type PlacedLine, type PlacedRun, type RowGap } from '@/lib/typeset';
import { type DrawableFace, ROW_GAP } from './face';
import type { PdfFonts } from './pdf-fonts';

/** Characters of one face side by side; x and y in pt from the page's top left. */
export type Piece = {
  face: DrawableFace;
  text: string;
  x: number;
  y: number;
  /** pt */
  size: number;
  /** Added after every character, pt. */
  spacing: number;
  /** Percent of the characters' own widths. */
  stretch: number;
  /** Runs down the page, turned a quarter to the right. */
  turned?: boolean;
  /** What it belongs to; none for what is no part of the text. */
  element?: ContentElement;
};

/** A page's characters in the order in which they are written: text, marks between rows, page number. */
export type PagePieces = { text: Piece[]; rowGaps: Piece[]; folio: Piece[] };

export function pagePieces(page: Page, fonts: PdfFonts): PagePieces {
  return {
    text: page.lines.flatMap((line) => linePieces(line, fonts)),
    rowGaps: page.rowGaps.map((gap) => rowGapPiece(gap, fonts)),
    folio: linePieces(page.folio, fonts).map((piece) => (page.turned ? turned(piece) : piece)),
  };
}

/** The page number of a turned sheet keeps its place on the sheet. */
const turned = (piece: Piece): Piece => ({ ...piece, x: PAGE.height - piece.y, y: piece.x, turned: true });

const linePieces = (line: PlacedLine, fonts: PdfFonts): Piece[] => line.runs.flatMap((run) => runPieces(run, fonts));

/** A run cut where another font must help out. */
function runPieces({ role, text, x, y, size, spacing, element }: PlacedRun, fonts: PdfFonts): Piece[] {
  const found: Piece[] = [];
  const begin = (face: DrawableFace, at: number): Piece => {
    const piece = { face, text: '', x: at, y, size, spacing, stretch: 100, element };
    found.push(piece);
    return piece;
  };
  if (text === '') begin(fonts.faceFor(role, 0x20), x);
  let at = x;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const face = fonts.faceFor(role, codePoint);
    const last = found.at(-1);
    const piece = last?.face === face ? last : begin(face, at);
    piece.text += character;
    at += face.glyph(codePoint).advance * size + spacing;
  }
  return found;
}

/** One character without ink as wide as the table: text extraction then reads a table row by row, not column by column. */
function rowGapPiece({ x, y, width }: RowGap, fonts: PdfFonts): Piece {
  const face = fonts.faceFor('body', 0x20);
  const stretch = (100 * width) / face.glyph(ROW_GAP).advance;
  return { face, text: String.fromCodePoint(ROW_GAP), x, y, size: 1, spacing: 0, stretch };
}
