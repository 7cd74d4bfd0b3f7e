'use client';

import { useEffect } from 'react';
import type { Workspace } from './workspace-shape';

/** So often the page asks whether a table that its words follow was saved by somebody else (ms). */
const EVERY = 20_000;

/** While someone writes, others save the tables that the report's words follow: those come by themselves. */
export function useOthersTables(workspace: Workspace, reportId: string, active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    let asking = false;
    const ask = async () => {
      if (asking || document.visibilityState === 'hidden') return;
      asking = true;
      // Nobody waits for it while the page opens.
      await import('./adopt-followed')
        .then(({ adoptFollowed }) => adoptFollowed(workspace, reportId))
        .catch(() => undefined);
      asking = false;
    };
    const timer = setInterval(() => void ask(), EVERY);
    const again = () => void ask();
    document.addEventListener('visibilitychange', again);
    window.addEventListener('focus', again);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
      window.removeEventListener('focus', again);
    };
  }, [workspace, reportId, active]);
}
