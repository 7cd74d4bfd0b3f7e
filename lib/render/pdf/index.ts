export type { Deflate } from './file/pdf-file';
export type { FontFace } from './font/face';
export { type FontChains, type PdfFonts, pdfFonts } from './font/pdf-fonts';
export type { PdfMetadata } from './metadata';
export { reportPdf } from './report-pdf';
