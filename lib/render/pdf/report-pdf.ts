import type PDFDocument from 'pdfkit';
import type { TypesetReport } from '@/lib/typeset';
import type { PdfMetadata } from './metadata';
import { textWriter } from './operators';
import { writeOutline } from './outline';
import type { PdfFonts } from './pdf-fonts';
import { ReportDocument } from './report-document';
import { structure } from './structure';
import { writePage } from './write-page';

/**
 * The PDF of typeset pages: tagged, PDF/A-2 (ISO 19005-2). The same pages, fonts and metadata give the same bytes.
 * @param draft print 草稿 across every page
 */
export async function reportPdf(
  report: TypesetReport,
  fonts: PdfFonts,
  metadata: PdfMetadata,
  draft: boolean,
): Promise<Uint8Array> {
  const document = new ReportDocument(metadata, hasPrivateUse(report) ? 'B' : 'A');
  const whole = collected(document);
  const [text, tags] = [textWriter(document), structure(document)];
  for (const page of report.pages) writePage(document, page, { fonts, text, tags, draft });
  writeOutline(document, report.bookmarks, report.pages);
  tags.end();
  document.end();
  return whole;
}

/** A character for private use means nothing to others; level a would want its words beside it (ISO 19005-2 6.2.11.7.3). */
const hasPrivateUse = ({ pages }: TypesetReport): boolean =>
  pages.some(({ lines }) => lines.some(({ runs }) => runs.some(({ text }) => /\p{Co}/u.test(text))));

/** @returns the bytes once the document has ended */
function collected(document: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}
