import { type Page, pageSize } from '@/lib/typeset';
import type { PdfFonts } from './font/pdf-fonts';
import { type PagePieces, pagePieces } from './pieces';

/** A page with its object's number, its size in pt and its characters. */
export type Sheet = { id: number; width: number; height: number; page: Page; pieces: PagePieces };

export const sheetOf = (page: Page, id: number, fonts: PdfFonts): Sheet => ({
  id,
  ...pageSize(page.turned),
  page,
  pieces: pagePieces(page, fonts),
});
