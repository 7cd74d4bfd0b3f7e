export { type FontChains, type FontFace, type PdfFonts, pdfFonts } from './pdf-fonts';
export { type PdfMetadata, reportPdf } from './report-pdf';
