'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * True while the element is on screen or about one screen away from it.
 * @param scroller selector of the region it scrolls in: margins count from there
 */
export function useNearView<E extends Element>(scroller: string): { ref: RefObject<E | null>; near: boolean } {
  const ref = useRef<E | null>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      root: element.closest(scroller),
      rootMargin: '100% 0px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return { ref, near };
}
