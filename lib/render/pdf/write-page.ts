import type PDFDocument from 'pdfkit';
import type { ContentElement, Page } from '@/lib/typeset';
import { pageSize } from '@/lib/typeset';
import { paintDraftMark } from './draft-mark';
import { ruleOperators, type TextWriter } from './operators';
import type { PdfFonts } from './pdf-fonts';
import { type Piece, pagePieces } from './pieces';
import type { Structure } from './structure';

/** What all pages share. */
export type PageContext = { fonts: PdfFonts; text: TextWriter; tags: Structure; draft: boolean };

/** Writes a page: what belongs together under one tag, rules and page number as artifacts, links over their words. */
export function writePage(document: PDFDocument, page: Page, { fonts, text, tags, draft }: PageContext): void {
  const size = pageSize(page.turned);
  const pieces = pagePieces(page, fonts);
  document.addPage({ size: [size.width, size.height], margin: 0 });
  const artifact = (type: 'Pagination' | 'Layout', operators: string) => {
    if (operators !== '') tags.artifact(type, () => document.addContent(operators));
  };
  if (draft) tags.artifact('Pagination', () => paintDraftMark(document, size, fonts));
  // The mark has a colour of its own.
  document.addContent('0 g 0 G');
  artifact('Layout', page.rules.map(ruleOperators).join('\n'));
  for (const [element, stretch] of stretches(pieces.text)) {
    const operators = text(stretch);
    if (element) tags.element(element, operators);
    else artifact('Pagination', operators);
  }
  artifact('Layout', text(pieces.rowGaps));
  artifact('Pagination', text(pieces.folio));
  for (const link of page.links) tags.link(link);
  tags.endPage();
}

/** Neighbouring pieces of one element. */
function stretches(pieces: readonly Piece[]): [element: ContentElement | undefined, pieces: Piece[]][] {
  const found: [ContentElement | undefined, Piece[]][] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last && last[0] === piece.element) last[1].push(piece);
    else found.push([piece.element, [piece]]);
  }
  return found;
}
