'use client';

import { type RefObject, useEffect, useEffectEvent } from 'react';

const span = ([one, other]: TouchList | readonly Touch[]): number =>
  one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;

/**
 * Two fingers on a region enlarge what is in it instead of the whole program.
 * @param onPinch is told how much wider apart they are than when they came down
 */
export function usePinch(
  region: RefObject<HTMLElement | null>,
  { onStart, onPinch }: { onStart: () => void; onPinch: (ratio: number) => void },
): void {
  const begin = useEffectEvent(onStart);
  const change = useEffectEvent(onPinch);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    let from = 0;
    const start = ({ touches }: TouchEvent) => {
      from = touches.length === 2 ? span(touches) : 0;
      if (from > 0) begin();
    };
    const move = (event: TouchEvent) => {
      if (from === 0 || event.touches.length !== 2) return;
      event.preventDefault();
      change(span(event.touches) / from);
    };
    element.addEventListener('touchstart', start, { passive: true });
    element.addEventListener('touchmove', move, { passive: false });
    return () => {
      element.removeEventListener('touchstart', start);
      element.removeEventListener('touchmove', move);
    };
  }, [region]);
}
