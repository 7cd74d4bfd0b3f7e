'use client';

import { useEffect } from 'react';
import * as z from 'zod/mini';
import { followedChapters } from '@/lib/report/bound-places';
import { send } from '../../ui/api';
import { partAt } from './places';
import type { Workspace } from './workspace-shape';

/** So often the page asks whether a table that its words follow was saved by somebody else (ms). */
const EVERY = 20_000;

const partSchema = z.object({ version: z.number(), content: z.unknown() });

/**
 * While someone writes, others save the tables that the report's words follow: those come by themselves. The chapter
 * that is open is left alone, as its writer would lose the place; what both wrote there meets when it is saved.
 */
export function useOthersTables(workspace: Workspace, reportId: string, active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    let asking = false;
    const ask = async () => {
      if (asking || document.visibilityState === 'hidden') return;
      asking = true;
      const open = partAt(window.location.pathname, reportId);
      for (const part of followedChapters(workspace.content())) {
        if (part === open) continue;
        const answer = await send<unknown>('GET', `/api/reports/${encodeURIComponent(reportId)}/parts/${part}`);
        const read = partSchema.safeParse(answer.ok ? answer.value : undefined);
        // Where the way to the server broke off in between, the next time will do.
        if (read.success) await workspace.adoptPart(part, read.data.version, read.data.content).catch(() => undefined);
      }
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
