export { type PdfFonts, pdfFonts } from './font/pdf-fonts';
export { reportPdf } from './report-pdf';
