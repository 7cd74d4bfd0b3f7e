import type { DrawnLine, DrawnPage } from '@/lib/render/preview';

/** Where a part begins: index of its page, and how far down that page (0–1) its first line stands. */
export type PartStart = { page: number; depth: number };

/** @returns undefined when nothing of the part is printed */
export function partStart(
  pages: readonly Pick<DrawnPage, 'lines' | 'height'>[],
  holds: (part: string) => boolean,
): PartStart | undefined {
  const begins = ({ source }: DrawnLine) => holds(source.part);
  const index = pages.findIndex(({ lines }) => lines.some(begins));
  const page = pages[index];
  const first = page?.lines.find(begins);
  return page && first ? { page: index, depth: (first.runs[0]?.y ?? 0) / page.height } : undefined;
}

/** How far down a window may show a line before the line counts as out of sight. */
const IN_SIGHT = 0.7;

/**
 * Where to scroll so that a part's beginning is seen: to the head of its page, further only if the window is lower
 * than the beginning is deep. All in the same unit.
 */
export function scrollTarget(sheet: { top: number; height: number }, depth: number, window: number): number {
  const hidden = depth * sheet.height - window * IN_SIGHT;
  return sheet.top + Math.max(0, hidden);
}
