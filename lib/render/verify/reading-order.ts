import type { Layout, PageLayout } from './layout';
import { type Fault, faultOf, type PrintedGlyph } from './printed';
import type { Tagged } from './tagged';

/** Where a reader comes to a character: down the page, inside a table row by row, cell by cell. */
type Place = readonly [y: number, row: number, column: number, line: number, inLine: number];

/** Text is heard in the order in which it is read. */
export function orderFaults({ pages }: Layout, { blocks }: Tagged): Fault[] {
  const places = pages.map(placesOn);
  const faults: Fault[] = [];
  const last = new Map<number, Place>();
  let latest = 0;
  for (const { glyphs, table } of blocks) {
    for (const { glyph, page } of glyphs) {
      const place = places[page]?.get(glyph);
      if (!place) continue;
      const early = isBefore(place, last.get(page)) || (!table && page < latest);
      if (early) faults.push(faultOf('order', `“${textFrom(glyphs, glyph)}”的朗读次序与版面不同`, { page: page + 1 }));
      last.set(page, place);
      if (!table) latest = page;
      if (early) break;
    }
  }
  return faults;
}

function isBefore(place: Place, previous: Place | undefined): boolean {
  if (!previous) return false;
  const at = place.findIndex((value, i) => Math.abs(value - (previous[i] ?? 0)) > 0.6);
  return at >= 0 && (place[at] ?? 0) < (previous[at] ?? 0);
}

function placesOn({ lines, tables }: PageLayout): Map<PrintedGlyph, Place> {
  const places = new Map<PrintedGlyph, Place>();
  for (const { y, glyphs } of lines) glyphs.forEach((glyph, i) => void places.set(glyph, [y, 0, 0, 0, i]));
  for (const { top, columns } of tables) {
    columns.forEach((cells, column) => {
      for (const cell of cells)
        for (const { y, glyphs } of cell.lines)
          glyphs.forEach((glyph, i) => void places.set(glyph, [top, cell.top, column, y, i]));
    });
  }
  return places;
}

const textFrom = (glyphs: readonly { glyph: PrintedGlyph }[], from: PrintedGlyph): string =>
  glyphs
    .slice(glyphs.findIndex(({ glyph }) => glyph === from))
    .map(({ glyph }) => glyph.text)
    .join('')
    .slice(0, 12);
