'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { percentOf, type Size, type Zoom, zoomFrom } from './zoom';

const KEPT_AS = 'gongkai:view:zoom';

/** A browser that keeps nothing (private windows) shows pages all the same. */
function kept(): Zoom | undefined {
  try {
    return zoomFrom(localStorage.getItem(KEPT_AS));
  } catch {
    return undefined;
  }
}

function keep(zoom: Zoom): void {
  try {
    localStorage.setItem(KEPT_AS, String(zoom));
  } catch {
    // Nothing to do: the next visit begins at the usual size.
  }
}

/** The zoom this browser remembers, the room there is, and the same words in the middle after every change of either. */
export function useZoom(scroller: RefObject<HTMLElement | null>) {
  const [zoom, setZoom] = useState<Zoom>(() => kept() ?? 'width');
  const room = useRoom(scroller);
  const percent = room && percentOf(zoom, room);
  useSteady(scroller, percent);
  const choose = (next: Zoom) => {
    keep(next);
    setZoom(next);
  };
  return { zoom, room, percent: percent ?? 100, choose };
}

/** Width and height of the room inside a scrolling region, CSS px; undefined until it is measured. */
function useRoom(region: RefObject<HTMLElement | null>): Size | undefined {
  const [room, setRoom] = useState<Size>();
  useLayoutEffect(() => {
    const element = region.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setRoom((known) => (known?.width === width && known.height === height ? known : { width, height }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [region]);
  return room;
}

/** Keeps what stands in the middle of the region there when its pages grow or shrink. */
function useSteady(region: RefObject<HTMLElement | null>, percent: number | undefined): void {
  const middle = useRef(0);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const note = () => {
      middle.current = (element.scrollTop + element.clientHeight / 2) / element.scrollHeight;
    };
    element.addEventListener('scroll', note, { passive: true });
    return () => element.removeEventListener('scroll', note);
  }, [region]);
  const before = useRef(percent);
  useLayoutEffect(() => {
    const element = region.current;
    const known = before.current !== undefined && before.current !== percent;
    before.current = percent;
    if (element && known && element.scrollTop > 0)
      element.scrollTop = middle.current * element.scrollHeight - element.clientHeight / 2;
  }, [region, percent]);
}
