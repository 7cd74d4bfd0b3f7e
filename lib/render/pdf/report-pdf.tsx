import { Canvas, Document, Link, Page, renderToBuffer, View } from '@react-pdf/renderer';
import { type Bookmark, PAGE, type Page as TypesetPage, type TypesetReport } from '@/lib/typeset';
import { paintDraftMark } from './draft-mark';
import { paintPage } from './paint-page';
import type { Painter } from './painter';
import type { PdfFonts } from './pdf-fonts';
import { type Structure, structure } from './structure';

export type PdfMetadata = { title: string; author: string; subject: string; keywords: string; createdAt: Date };

const WHOLE_PAGE = { position: 'absolute', top: 0, left: 0, width: PAGE.width, height: PAGE.height } as const;

/** The PDF of typeset pages. The same pages, fonts and metadata give the same bytes. */
export async function reportPdf(
  report: TypesetReport,
  fonts: PdfFonts,
  metadata: PdfMetadata,
  draft: boolean,
): Promise<Uint8Array> {
  const outline = outlineOf(report.bookmarks);
  const tags = structure();
  const last = report.pages.at(-1);
  return renderToBuffer(
    <Document
      title={inXml(metadata.title)}
      author={inXml(metadata.author)}
      subject={inXml(metadata.subject)}
      keywords={inXml(metadata.keywords)}
      creator="公开年报"
      producer="公开年报"
      creationDate={metadata.createdAt}
      language="zh-CN"
      pdfVersion="1.7"
    >
      {report.pages.map((page, i) => (
        <Page key={page.number} size="A4">
          <Canvas style={WHOLE_PAGE} paint={painterOf(page, fonts, draft, tags, page === last)} />
          {outline
            .filter((entry) => entry.page === i)
            .map((entry) => (
              <View
                key={entry.ref}
                {...{ bookmark: entry }}
                style={{ position: 'absolute', top: entry.top, left: 0 }}
              />
            ))}
          {page.links.map(({ url, x, y, width, height }) => (
            <Link key={`${x} ${y}`} src={url} style={{ position: 'absolute', left: x, top: y, width, height }} />
          ))}
        </Page>
      ))}
    </Document>,
  );
}

/** pdfkit writes these words into the file's XML as they are; the marks of XML become their full-width forms. */
const inXml = (text: string): string =>
  text.replace(/[<>&]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)).replace(/\p{Cc}|\p{Cs}/gu, '');

const painterOf =
  (page: TypesetPage, fonts: PdfFonts, draft: boolean, tags: Structure, isLast: boolean) => (painter: Painter) => {
    painter.fontSize(1);
    if (draft) tags.artifact(painter, 'Pagination', () => paintDraftMark(painter, fonts));
    paintPage(painter, page, fonts, tags);
    if (isLast) tags.end();
    return null;
  };

/**
 * Bookmarks as react-pdf passes them on: `ref` and `parent` make the tree, which its own nesting of elements cannot
 * do over pages. pdfkit counts `left` from the right edge, so the page's width means 0.
 */
function outlineOf(bookmarks: readonly Bookmark[]) {
  let parent: string | undefined;
  return bookmarks.map(({ level, title, page, y }, i) => {
    const ref = `bookmark-${i}`;
    if (level === 1) parent = ref;
    const under = level === 1 ? undefined : parent;
    return { title, page, top: y, left: PAGE.width, fit: false as const, expanded: true as const, ref, parent: under };
  });
}
