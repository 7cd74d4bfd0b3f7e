'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

/** True while the element is on screen or about two screens away from it. */
export function useNearView<E extends Element>(): { ref: RefObject<E | null>; near: boolean } {
  const ref = useRef<E | null>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: '200% 0px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, near };
}
