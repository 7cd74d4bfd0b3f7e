import type PDFDocument from 'pdfkit';
import type { PdfFonts } from './pdf-fonts';

const SIZE = 150;
const SPACING = 1.3;
const COLOR = '#eeeeee';
const MARK = '草稿';

/** 草稿 across the page, as outlines: it is seen but is no text, so it never gets into what is copied or extracted. */
export function paintDraftMark(document: PDFDocument, page: { width: number; height: number }, fonts: PdfFonts): void {
  document
    .save()
    .translate(page.width / 2, page.height / 2)
    .rotate(-45);
  [...MARK].forEach((character, i) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const { font } = fonts.faceFor('heading1', codePoint);
    const scale = SIZE / font.unitsPerEm;
    const x = (i - MARK.length / 2) * SIZE * SPACING + (SIZE * (SPACING - 1)) / 2;
    document
      .save()
      .translate(x, SIZE * 0.38)
      .scale(scale, -scale);
    document.path(font.glyphForCodePoint(codePoint).path.toSVG()).fill(COLOR).restore();
  });
  document.restore();
}
