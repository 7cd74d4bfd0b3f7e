import type { Page, PlacedLine, PlacedRun, RowGap } from '@/lib/typeset';
import { ROW_GAP } from './embedded-font';
import { lineGroups } from './page-structure';
import type { Painter } from './painter';
import type { DrawableFace, PdfFonts } from './pdf-fonts';
import type { Structure } from './structure';

/** Draws a page with the tags of what stands on it. */
export function paintPage(painter: Painter, page: Page, fonts: PdfFonts, tags: Structure): void {
  tags.artifact(painter, 'Layout', () => {
    for (const rule of page.rules) {
      painter.lineWidth(rule.thickness).moveTo(rule.x1, rule.y1).lineTo(rule.x2, rule.y2).stroke('black');
    }
    painter.fillColor('black');
  });
  for (const group of lineGroups(page)) {
    tags.group(painter, page.number, group, () => {
      for (const line of group.lines) paintLine(painter, line, fonts);
    });
  }
  tags.artifact(painter, 'Layout', () => {
    for (const gap of page.rowGaps) paintRowGap(painter, gap, fonts);
  });
  tags.artifact(painter, 'Pagination', () => paintLine(painter, page.folio, fonts));
}

/** One character without ink as wide as the table: text extraction then reads a table row by row, not column by column. */
function paintRowGap(painter: Painter, { x, y, width }: RowGap, fonts: PdfFonts): void {
  const face = fonts.faceFor('body', 0x20);
  const horizontalScaling = (100 * width) / face.advance(ROW_GAP);
  painter.font(face.embedded, face.key).fontSize(1);
  painter.text(String.fromCodePoint(ROW_GAP), x, y, { ...PLAIN, characterSpacing: 0, horizontalScaling });
}

const PLAIN = { lineBreak: false, baseline: 'alphabetic' } as const;

function paintLine(painter: Painter, line: PlacedLine, fonts: PdfFonts): void {
  for (const run of line.runs) {
    for (const { face, text, x } of pieces(run, fonts)) {
      painter.font(face.embedded, face.key).fontSize(run.size);
      painter.text(text, x, run.y, { ...PLAIN, characterSpacing: run.spacing });
    }
  }
}

type Piece = { face: DrawableFace; text: string; x: number };

/** A run cut where another font must help out. */
function pieces(run: PlacedRun, fonts: PdfFonts): Piece[] {
  const found: Piece[] = [];
  let last: Piece | undefined;
  for (const character of run.text) {
    const face = fonts.faceFor(run.role, character.codePointAt(0) ?? 0);
    if (last?.face === face) last.text += character;
    else {
      last = { face, text: character, x: last ? last.x + widthOf(last, run) : run.x };
      found.push(last);
    }
  }
  return found;
}

/** Width of a piece with the spacing after each of its characters, pt. */
const widthOf = ({ face, text }: Piece, { size, spacing }: PlacedRun): number =>
  [...text].reduce((sum, ch) => sum + face.advance(ch.codePointAt(0) ?? 0) * size + spacing, 0);
