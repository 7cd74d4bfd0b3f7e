import type { PrintedBookmark, PrintedFile, PrintedLink, PrintedPage } from '@/lib/render/verify';
import { ok, type Result } from '@/lib/result';
import { readArchive } from './archive';
import { type Drawing, draw } from './contents';
import { at, pageMatrix } from './matrix';
import { openPdf, type PdfObjects } from './objects';
import { type FontShelf, fontShelf, resourcesOf } from './resources';
import { numbersOf, type PdfDict, type PdfValue, textOf, wordsOf } from './syntax';
import { readTree } from './tree';

/** More pages than this have no report, only an attack. */
const MOST_PAGES = 5000;
const INHERITED = ['MediaBox', 'Resources', 'Rotate'];

/** Reads a PDF: every character with its place, strokes, links, bookmarks, tags, fonts, what it says of itself. */
export function readPdf(bytes: Uint8Array): Result<PrintedFile> {
  const opened = openPdf(bytes);
  if (!opened.ok) return opened;
  const objects = opened.value;
  const root = objects.dict(objects.trailer.get('Root'));
  const dicts = pageDicts(objects, objects.dict(root.get('Pages')));
  const tree = readTree(objects, root, dicts);
  const shelf = fontShelf(objects);
  const pages = dicts.map((page) => readPage(objects, page, shelf, tree.annotations));
  return ok({
    pages,
    bookmarks: readBookmarks(objects, root, dicts),
    fonts: shelf
      .fonts()
      .map(({ name, embedded, subset, readable, widths }) => ({ name, embedded, subset, readable, widths })),
    language: wordsOf(root.get('Lang')),
    elements: tree.elements,
    archive: readArchive(objects, root),
  });
}

/** The pages in order. What a page takes from the nodes above it is put into it. */
function pageDicts(objects: PdfObjects, root: PdfDict): PdfDict[] {
  const [found, seen] = [[] as PdfDict[], new Set<PdfDict>()];
  const visit = (node: PdfDict, above: PdfDict): void => {
    if (node.size === 0 || seen.has(node) || found.length >= MOST_PAGES) return;
    seen.add(node);
    for (const key of INHERITED) {
      const value = node.get(key) ?? above.get(key);
      if (value !== undefined) node.set(key, value);
    }
    if (!node.has('Kids')) found.push(node);
    for (const kid of objects.list(node.get('Kids'))) visit(objects.dict(kid), node);
  };
  visit(root, new Map());
  return found;
}

function readPage(objects: PdfObjects, page: PdfDict, shelf: FontShelf, spoken: ReadonlySet<PdfDict>): PrintedPage {
  const rotate = objects.follow(page.get('Rotate'));
  const { matrix, width, height } = pageMatrix(
    numbersOf(objects.list(page.get('MediaBox'))),
    typeof rotate === 'number' ? rotate : 0,
  );
  const contents = page.get('Contents');
  const streams: (PdfValue | undefined)[] = objects.list(contents);
  const text = (streams.length > 0 ? streams : [contents]).map(objects.stream).join('\n');
  const drawing: Drawing = { glyphs: [], rules: [], height };
  draw(text, resourcesOf(objects, page.get('Resources'), shelf), matrix, drawing);
  const links = objects.list(page.get('Annots')).flatMap((value): PrintedLink[] => {
    const annotation = objects.dict(value);
    const url = textOf(objects.dict(annotation.get('A')).get('URI'));
    if (textOf(annotation.get('Subtype')) !== 'Link' || url === '') return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersOf(objects.list(annotation.get('Rect')));
    const [a, b] = [at(matrix, x1, y1), at(matrix, x2, y2)];
    const flags = annotation.get('F');
    const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
    const [top, bottom] = [height - Math.max(a.y, b.y), height - Math.min(a.y, b.y)];
    return [{ url, left, top, right, bottom, printable: flags === 4, spoken: spoken.has(annotation) }];
  });
  return { width, height, glyphs: drawing.glyphs, rules: drawing.rules, links };
}

/** Bookmarks of all levels in order. */
function readBookmarks(objects: PdfObjects, root: PdfDict, pages: readonly PdfDict[]): PrintedBookmark[] {
  const [found, seen] = [[] as PrintedBookmark[], new Set<PdfDict>()];
  const visit = (parent: PdfDict, depth: number): void => {
    for (
      let item = objects.dict(parent.get('First'));
      item.size > 0 && !seen.has(item);
      item = objects.dict(item.get('Next'))
    ) {
      seen.add(item);
      const action = objects.dict(item.get('A'));
      const destination = objects.list(item.get('Dest') ?? action.get('D'));
      const page = pages.indexOf(objects.dict(destination[0]));
      const dict = pages[page] ?? new Map();
      const { matrix, height } = pageMatrix(
        numbersOf(objects.list(dict.get('MediaBox'))),
        Number(dict.get('Rotate') ?? 0),
      );
      const [x = 0, y = height] = numbersOf(destination.slice(1));
      found.push({ title: wordsOf(item.get('Title')), page, y: height - at(matrix, x, y).y, depth });
      visit(item, depth + 1);
    }
  };
  visit(objects.dict(root.get('Outlines')), 1);
  return found;
}
