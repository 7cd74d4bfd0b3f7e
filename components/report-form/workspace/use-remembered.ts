'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { browserShelf } from '../saving/safety-net';

const PREFIX = 'gongkai:view:';
const listeners = new Set<() => void>();

/** A switch of the view that this browser remembers; the server renders the usual state. */
export function useRemembered(name: string, usual: boolean): [boolean, (on: boolean) => void] {
  const subscribe = useCallback((listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  const read = () => {
    const kept = browserShelf.get(PREFIX + name);
    return kept === null ? usual : kept === 'on';
  };
  const on = useSyncExternalStore(subscribe, read, () => usual);
  const set = (next: boolean) => {
    browserShelf.set(PREFIX + name, next ? 'on' : 'off');
    for (const listener of listeners) listener();
  };
  return [on, set];
}
