import * as z from 'zod/mini';
import { followedChapters } from '@/lib/report/bound-places';
import { send } from '../../ui/api';
import { partAt } from './places';
import type { Workspace } from './workspace-shape';

const partSchema = z.object({ version: z.number(), content: z.unknown() });

/**
 * Fetches the chapters whose tables the report's words follow, as others saved them. The chapter that is open is left
 * alone, as its writer would lose the place; what both wrote there meets when it is saved.
 */
export async function adoptFollowed(workspace: Workspace, reportId: string): Promise<void> {
  const open = partAt(window.location.pathname, reportId);
  for (const part of followedChapters(workspace.content())) {
    if (part === open) continue;
    const answer = await send<unknown>('GET', `/api/reports/${encodeURIComponent(reportId)}/parts/${part}`);
    const read = partSchema.safeParse(answer.ok ? answer.value : undefined);
    // Where the way to the server broke off in between, the next time will do.
    if (read.success) await workspace.adoptPart(part, read.data.version, read.data.content).catch(() => undefined);
  }
}
