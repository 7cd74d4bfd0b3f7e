export { type PdfFonts, pdfFonts } from './pdf-fonts';
export { reportPdf } from './report-pdf';
