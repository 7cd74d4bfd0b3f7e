'use client';

import { useEffect } from 'react';
import { letsGo } from '../saving/leaving';
import type { Workspace } from './workspace-shape';

/** What the page as a whole tells the workspace: compositions, the network, and that someone is about to leave. */
export function usePageEvents(workspace: Workspace): void {
  useEffect(() => {
    const start = () => workspace.compose(true);
    const end = () => workspace.compose(false);
    const online = () => workspace.online();
    const hidden = () => {
      if (document.visibilityState === 'hidden') void workspace.flush();
    };
    const leave = (event: BeforeUnloadEvent) => {
      if (!letsGo(workspace)) event.preventDefault();
    };
    document.addEventListener('compositionstart', start);
    document.addEventListener('compositionend', end);
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('online', online);
    window.addEventListener('beforeunload', leave);
    return () => {
      document.removeEventListener('compositionstart', start);
      document.removeEventListener('compositionend', end);
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('online', online);
      window.removeEventListener('beforeunload', leave);
      // Leaving for another page of the program: what is still held back goes out now.
      void workspace.flush();
    };
  }, [workspace]);
}
