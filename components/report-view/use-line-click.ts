'use client';

import { type RefObject, useEffect, useEffectEvent } from 'react';
import { isPartKey } from '@/lib/report';
import type { Source } from '@/lib/typeset';

/** Tells which line of the pages was clicked, and its words; marking words with the mouse is no click. */
export function useLineClick(
  region: RefObject<HTMLElement | null>,
  onLine: (source: Source, words: string) => void,
): void {
  const tell = useEffectEvent(onLine);
  useEffect(() => {
    const element = region.current;
    const click = ({ target }: MouseEvent) => {
      const line = target instanceof Element ? target.closest<SVGGElement>('g[data-part]') : null;
      const { part, path } = line?.dataset ?? {};
      if (!part || path === undefined || !isPartKey(part) || getSelection()?.isCollapsed === false) return;
      tell({ part, path }, line?.textContent ?? '');
    };
    element?.addEventListener('click', click);
    return () => element?.removeEventListener('click', click);
  }, [region]);
}
