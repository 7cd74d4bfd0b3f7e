'use client';

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DrawnPage } from '@/lib/render/preview';
import { keyOf } from './page-ink';
import { bringIntoSight, isSeen } from './sheets';
import { type Place, type Spot, spotOf } from './spot';

/** How long a line is pointed out, ms. */
const BRIEFLY = 2_500;

/** Where someone writes, and whether they asked to see it (a new number each time). */
export type Following = { place?: Place; asked?: number };

/**
 * The line that is spoken of: the caret's, or one that was chosen here. The pages go with the caret to another field;
 * within one they stay where they are, unless typing pushes a line out of sight that was in it.
 * @param ready whether the pages have their size
 */
export function useSpots(
  region: RefObject<HTMLElement | null>,
  pages: readonly DrawnPage[],
  { place, asked = 0 }: Following,
  ready: boolean,
) {
  const [spot, setSpot] = useState<Spot>();
  const { marked, mark } = useMark();
  const last = useRef({ key: '', asked: 0, seen: true });

  const show = (next: Spot) => {
    if (region.current) bringIntoSight(region.current, pages, next);
    setSpot(next);
    mark(keyOf(next));
  };
  const follow = useEffectEvent((next: Spot | undefined, request: number) => {
    if (!next || !region.current) return;
    const moved = last.current.key !== keyOf(next) || last.current.asked !== request;
    if (moved) show(next);
    else if (last.current.seen) bringIntoSight(region.current, pages, next);
    setSpot((known) => (known && known.page === next.page && known.line === next.line ? known : next));
    last.current = { key: keyOf(next), asked: request, seen: moved || isSeen(region.current, pages, next) };
  });
  useEffect(() => {
    if (ready && place) follow(spotOf(pages, place), asked);
  }, [ready, place, asked, pages]);
  const look = useEffectEvent(() => {
    if (spot && region.current) last.current.seen = isSeen(region.current, pages, spot);
  });
  useEffect(() => {
    const element = region.current;
    const onScroll = () => look();
    element?.addEventListener('scroll', onScroll, { passive: true });
    return () => element?.removeEventListener('scroll', onScroll);
  }, [region]);
  return { spot, marked, show };
}

/** What is pointed out for a moment. */
function useMark() {
  const [marked, setMarked] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const mark = (key: string) => {
    clearTimeout(timer.current);
    setMarked(key);
    timer.current = setTimeout(() => setMarked(undefined), BRIEFLY);
  };
  return { marked, mark };
}
