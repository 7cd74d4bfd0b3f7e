import type { DrawnPage } from '@/lib/render/preview';
import type { Spot } from './spot';

/** Where a page lies in the region the pages scroll in, CSS px. */
export type Sheet = { top: number; height: number };

export function sheetAt(region: HTMLElement, index: number): Sheet | undefined {
  const sheet = region.querySelectorAll('li')[index];
  if (!sheet) return undefined;
  const box = sheet.getBoundingClientRect();
  return { top: box.top - region.getBoundingClientRect().top + region.scrollTop, height: box.height };
}

/** How far down its page a line stands, 0 to 1. */
export const depthOf = (pages: readonly DrawnPage[], { page, line }: Pick<Spot, 'page' | 'line'>): number => {
  const own = pages[page];
  return (own?.lines[line]?.runs[0]?.y ?? 0) / (own?.height ?? 1);
};

/** A line counts as seen when this much of the window is left above and below it. */
const MARGIN = 0.08;
/** A line that was out of sight is brought to this height of the window. */
const HEIGHT = 0.4;

export function isSeen(region: HTMLElement, pages: readonly DrawnPage[], spot: Spot): boolean {
  const sheet = sheetAt(region, spot.page);
  if (!sheet) return false;
  const y = (sheet.top + depthOf(pages, spot) * sheet.height - region.scrollTop) / region.clientHeight;
  return y > MARGIN && y < 1 - MARGIN;
}

/** Scrolls so that a line is seen; not at all where it is. */
export function bringIntoSight(region: HTMLElement, pages: readonly DrawnPage[], spot: Spot): void {
  const sheet = sheetAt(region, spot.page);
  if (!sheet || isSeen(region, pages, spot)) return;
  region.scrollTop = sheet.top + depthOf(pages, spot) * sheet.height - region.clientHeight * HEIGHT;
}

/** The page at this height of the window is the one being looked at. */
const LOOKED_AT = 0.4;

/** Index of the page one looks at. */
export function pageInSight(region: HTMLElement): number {
  const at = region.getBoundingClientRect().top + region.clientHeight * LOOKED_AT;
  const sheets = [...region.querySelectorAll('li')];
  return Math.max(
    0,
    sheets.findLastIndex((sheet) => sheet.getBoundingClientRect().top <= at),
  );
}

/** The line that is spoken of if it is seen, else the first one of the page one looks at that is. */
export function lineInSight(region: HTMLElement, pages: readonly DrawnPage[], spot?: Spot): Spot | undefined {
  if (spot && isSeen(region, pages, spot)) return spot;
  const page = pageInSight(region);
  const spots = (pages[page]?.lines ?? []).map(({ source }, line) => ({ page, line, source }));
  return spots.find((own) => isSeen(region, pages, own)) ?? spots[0];
}
