'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { type KnownMetrics, metricsStore } from './metrics';

const store = metricsStore();
const NOT_YET: KnownMetrics = {};

/** The server's font measures; looked at again whenever someone comes back to the page, for fonts may have changed. */
export function useMetrics(): KnownMetrics & { retry: () => void } {
  const known = useSyncExternalStore(store.subscribe, store.known, () => NOT_YET);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void store.refresh();
    };
    const online = () => void store.retry();
    look();
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', online);
    };
  }, []);
  return { ...known, retry: () => void store.retry() };
}
