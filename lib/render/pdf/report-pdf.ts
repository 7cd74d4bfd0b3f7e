import type { TypesetReport } from '@/lib/typeset';
import { outputIntent } from './color-profile';
import { writeDraftMark } from './draft-mark';
import { pdfFile } from './file/pdf-file';
import { ref } from './file/values';
import { documentFonts, type EncodedFace, writeFonts } from './font/document-fonts';
import type { PdfFonts } from './font/pdf-fonts';
import { type Conformance, type PdfMetadata, SPOKEN, writeInformation, writeXmp } from './metadata';
import { writeOutline } from './outline';
import { DRAFT_MARK } from './page-contents';
import { type Sheet, sheetOf } from './sheet';
import { structure } from './structure';
import { writePage } from './write-page';

/**
 * The PDF of typeset pages: tagged, PDF/A-2 (ISO 19005-2). The same pages, fonts and metadata give the same bytes.
 * @param draft print 草稿 across every page
 */
export function reportPdf(report: TypesetReport, fonts: PdfFonts, metadata: PdfMetadata, draft: boolean): Uint8Array {
  const file = pdfFile(fonts.deflate);
  const tags = structure(file);
  const [catalog, tree, resources] = [file.reserve(), file.reserve(), file.reserve()];
  const sheets = report.pages.map((page) => sheetOf(page, file.reserve(), fonts));
  const faces = documentFonts(sheets.flatMap(piecesOf));
  for (const sheet of sheets) writePage(file, sheet, { tree, resources, faces, tags, draft });
  file.put(`<</Type/Pages/Count ${sheets.length}/Kids[${sheets.map(({ id }) => ref(id)).join(' ')}]>>`, tree);
  const forms = draft ? `/XObject<</${DRAFT_MARK} ${ref(writeDraftMark(file, fonts))}>>` : '';
  file.put(`<</Font<<${writeFonts(file, faces, fonts)}>>${forms}>>`, resources);
  const outline = writeOutline(file, report.bookmarks, sheets);
  file.put(
    `<</Type/Catalog/Pages ${ref(tree)}${SPOKEN}${outline === undefined ? '' : `/Outlines ${ref(outline)}`}` +
      `/StructTreeRoot ${ref(tags.end())}/Metadata ${ref(writeXmp(file, metadata, conformanceOf(faces.values())))}` +
      `/OutputIntents[${outputIntent(file)}]>>`,
    catalog,
  );
  return file.end(catalog, writeInformation(file, metadata));
}

const piecesOf = ({ pieces: { text, rowGaps, folio } }: Sheet) => [...text, ...rowGaps, ...folio];

/** A character for private use means nothing to others; level A would want its words beside it (ISO 19005-2 6.2.11.7.3). */
const isPrivate = (codePoint: number): boolean => (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000;

const conformanceOf = (faces: Iterable<EncodedFace>): Conformance =>
  [...faces].some(({ codePoints }) => codePoints.some(isPrivate)) ? 'B' : 'A';
