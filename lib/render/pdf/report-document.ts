import PDFDocument from 'pdfkit';
import { addOutputIntent } from './color-profile';
import { type Conformance, descriptions, information, LANGUAGE, type PdfMetadata } from './metadata';

/**
 * A document of pdfkit that says of itself in XMP just what it says in its information (pdfkit escapes nothing there),
 * and whose colours are told by a formula (pdfkit's own table makes some viewers ten times slower).
 */
export class ReportDocument extends PDFDocument {
  readonly #descriptions: string;

  constructor(metadata: PdfMetadata, conformance: Conformance) {
    super({
      autoFirstPage: false,
      font: null,
      fontLayoutCache: false,
      pdfVersion: '1.7',
      subset: conformance === 'A' ? 'PDF/A-2a' : 'PDF/A-2b',
      tagged: true,
      displayTitle: true,
      lang: LANGUAGE,
      info: information(metadata),
    });
    this.#descriptions = descriptions(metadata, conformance);
    // pdfkit gives every document its own way to end as PDF/A, which would say the level a second time.
    this.endSubset = () => addOutputIntent(this);
  }

  override _addInfo(): void {
    this.appendXML(this.#descriptions);
  }
}
