import { PAGE } from '@/lib/typeset';

/** How large pages are shown: as wide as there is room, whole, or percent of their true size. */
export type Zoom = 'width' | 'page' | number;

export type Size = { width: number; height: number };

const PERCENTS = [25, 33, 50, 67, 75, 90, 100, 125, 150, 175, 200, 250, 300, 400] as const;
const [SMALLEST, LARGEST] = [25, 400];

/** CSS pixels of a point. */
const PIXELS = 96 / 72;

/**
 * Width a page is shown at, CSS px.
 * @param page its size, pt; @param room of the window pages are seen through, CSS px
 */
export function shownWidth(zoom: Zoom, page: Size, room: Size): number {
  if (zoom === 'width') return room.width;
  if (zoom === 'page') return Math.min(room.width, (room.height * page.width) / page.height);
  return (page.width * PIXELS * zoom) / 100;
}

/** Percent of its true size that an upright page is shown at. */
export const percentOf = (zoom: Zoom, room: Size): number =>
  Math.round((shownWidth(zoom, PAGE, room) * 100) / (PAGE.width * PIXELS));

export const larger = (percent: number): number => PERCENTS.find((step) => step > percent) ?? LARGEST;
export const smaller = (percent: number): number => PERCENTS.findLast((step) => step < percent) ?? SMALLEST;

/** Any percent within what is useful: two fingers know no steps. */
export const within = (percent: number): number => Math.round(Math.min(LARGEST, Math.max(SMALLEST, percent)));

/** A zoom as it was kept; undefined for anything else. */
export function zoomFrom(kept: string | null): Zoom | undefined {
  if (kept === 'width' || kept === 'page') return kept;
  const percent = Number(kept);
  return kept && percent >= SMALLEST && percent <= LARGEST ? within(percent) : undefined;
}
