import type { PartKey } from '@/lib/report';
import type { Place } from '../../report-view/spot';
import { caretPlace } from './caret-place';

/** Marks the page of a part: what is beside it is no place in the report. */
export const WRITTEN = 'data-written';

const EVENTS = ['selectionchange', 'focusin'] as const;

/** Knows where someone wrote last; looking elsewhere on the page does not forget it. */
export function createCaret() {
  const listeners = new Set<() => void>();
  let place: Place | undefined;
  const set = (next: Place | undefined) => {
    if (same(place, next)) return;
    place = next;
    for (const listener of listeners) listener();
  };
  return {
    place: () => place,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Follows the caret on the page of a part; returns how to stop. */
    watch: (part: PartKey) => {
      const look = () => {
        const active = document.activeElement;
        const next = active?.closest(`[${WRITTEN}]`) ? caretPlace(part, active, getSelection()) : undefined;
        if (next) set(next);
      };
      look();
      for (const event of EVENTS) document.addEventListener(event, look);
      return () => {
        for (const event of EVENTS) document.removeEventListener(event, look);
        set(undefined);
      };
    },
  };
}
export type Caret = ReturnType<typeof createCaret>;

const same = (a: Place | undefined, b: Place | undefined): boolean =>
  a?.part === b?.part &&
  a?.path === b?.path &&
  a?.caret?.before === b?.caret?.before &&
  a?.caret?.total === b?.caret?.total;
