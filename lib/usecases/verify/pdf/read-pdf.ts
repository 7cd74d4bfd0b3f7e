import type { PrintedBookmark, PrintedFile, PrintedPage } from '@/lib/render/verify';
import { ok, type Result } from '@/lib/result';
import { readContents } from './contents';
import { type ReadFont, readFont } from './fonts';
import { openPdf, type PdfObjects } from './objects';
import { numbersOf, type PdfDict, type PdfValue, wordsOf } from './syntax';

/** Reads an exported file back: every character with its place, strokes, bookmarks, fonts. */
export function readPdf(bytes: Uint8Array): Result<PrintedFile> {
  const opened = openPdf(bytes);
  if (!opened.ok) return opened;
  const objects = opened.value;
  const root = objects.dict(objects.trailer.get('Root'));
  const kids = pageDicts(objects, objects.dict(root.get('Pages')));
  const fonts = new Map<PdfDict, ReadFont>();
  const pages = kids.map((page) => readPage(objects, page, fonts));
  return ok({
    pages,
    bookmarks: readBookmarks(objects, root, kids),
    fonts: [...fonts.values()].map(({ name, embedded, subset, readable }) => ({ name, embedded, subset, readable })),
    language: wordsOf(root.get('Lang')),
  });
}

const pageDicts = (objects: PdfObjects, node: PdfDict): PdfDict[] =>
  node.has('Kids') ? objects.list(node.get('Kids')).flatMap((kid) => pageDicts(objects, objects.dict(kid))) : [node];

function readPage(objects: PdfObjects, page: PdfDict, known: Map<PdfDict, ReadFont>): PrintedPage {
  const [, , width = 0, height = 0] = numbersOf(objects.list(page.get('MediaBox')));
  const named = objects.dict(objects.dict(page.get('Resources')).get('Font'));
  const fonts = new Map<string, ReadFont>();
  for (const [name, value] of named) {
    const dict = objects.dict(value);
    const font = known.get(dict) ?? readFont(objects, value);
    known.set(dict, font);
    fonts.set(name, font);
  }
  const contents = page.get('Contents');
  const streams: (PdfValue | undefined)[] = Array.isArray(contents) ? contents : [contents];
  const text = streams.map(objects.stream).join('\n');
  return { width, height, ...readContents(text, fonts, height) };
}

/** Bookmarks of all levels in order. */
function readBookmarks(objects: PdfObjects, root: PdfDict, pages: readonly PdfDict[]): PrintedBookmark[] {
  const entries = (parent: PdfDict): PrintedBookmark[] => {
    const found: PrintedBookmark[] = [];
    for (let item = objects.dict(parent.get('First')); item.size > 0; item = objects.dict(item.get('Next'))) {
      const destination = objects.list(item.get('Dest'));
      const page = pages.indexOf(objects.dict(destination[0]));
      const [, , , height = 0] = numbersOf(objects.list(pages[page]?.get('MediaBox')));
      const [, y = height] = numbersOf(destination.slice(1));
      found.push({ title: wordsOf(item.get('Title')), page, y: height - y }, ...entries(item));
    }
    return found;
  };
  return entries(objects.dict(root.get('Outlines')));
}
