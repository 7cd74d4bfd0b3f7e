import { type Db, findLinkRun, type KeptRun, linksAskedSince, type Scope } from '@/lib/persistence';
import { isRunning, type LinkRun } from './runs';

/** The last pass over a report's links and how far it came: one that no process runs any more was interrupted. */
export async function runView(db: Db, scope: Scope, reportId: string): Promise<LinkRun | null> {
  const before = isRunning(reportId);
  const kept = await findLinkRun(db, scope, reportId);
  if (!kept) return null;
  const asked = await askedOf(db, scope, reportId, kept);
  // Asked before and after the row was read: it may have begun or ended meanwhile.
  const state = kept.state === 'running' && !before && !isRunning(reportId) ? 'interrupted' : kept.state;
  return {
    state,
    total: kept.links.length,
    done: asked.size,
    startedById: kept.by.id,
    startedByName: kept.by.name,
    startedAt: kept.startedAt.toISOString(),
  };
}

/** What the last pass was begun for and did not come to. */
export async function restOfRun(db: Db, scope: Scope, reportId: string): Promise<string[]> {
  const kept = await findLinkRun(db, scope, reportId);
  if (!kept) return [];
  const asked = await askedOf(db, scope, reportId, kept);
  return kept.links.filter((link) => !asked.has(link));
}

const askedOf = (db: Db, scope: Scope, reportId: string, { links, startedAt }: KeptRun): Promise<Set<string>> =>
  linksAskedSince(db, scope, reportId, links, startedAt);
