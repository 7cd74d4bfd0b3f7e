'use client';

import { type RefObject, useEffect, useState } from 'react';
import { pageInSight } from './sheets';

/** The page one looks at, counted from 1. */
export function usePageInSight(region: RefObject<HTMLElement | null>): number {
  const [page, setPage] = useState(1);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setPage(pageInSight(element) + 1));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', look);
    };
  }, [region]);
  return page;
}
