import 'server-only';
import {
  type Db,
  database,
  findCheckSettings,
  listAnswers,
  listReports as listKept,
  listParts,
  publicationSlugs,
  type ReportHead,
  type Scope,
  scopeOf,
} from '@/lib/persistence';
import { ok, type Result } from '@/lib/result';
import { type CheckSettings, checkReport, taskList } from '@/lib/validation';
import { type Actor, can, isEditable, type Status } from '@/lib/workflow';
import { contentAsItReads } from './content-as-it-reads';

export type ReportRow = {
  id: string;
  year: number;
  title: string;
  status: Status;
  revision: number;
  /** Names what a deletion was decided on. */
  version: number;
  updatedAt: string;
  submittedAt?: string;
  publishedSlug: string | null;
  /** 0…1 */
  progress: number;
};

/** The reports an actor may see, newest year first. */
export async function listReports(
  actor: Actor,
  filter: { year?: number; status?: Status } = {},
): Promise<Result<ReportRow[]>> {
  const [db, scope] = [database(), scopeOf(actor)];
  const visible = (await listKept(db, scope, filter)).filter((report) => can(actor, 'view', report));
  const [slugs, settings] = await Promise.all([publicationSlugs(db, scope), findCheckSettings(db, scope)]);
  const rows = visible.map(async (report): Promise<ReportRow> => {
    const { id, year, title, status, revision, version } = report;
    return {
      ...{ id, year, title, status, revision, version },
      updatedAt: report.updatedAt.toISOString(),
      ...(report.submittedAt && { submittedAt: report.submittedAt.toISOString() }),
      publishedSlug: slugs.get(id) ?? null,
      progress: await progressOf(db, scope, report, settings),
    };
  });
  return ok(await Promise.all(rows));
}

/** What was sent for review is complete: nothing has to be read to say so. */
async function progressOf(db: Db, scope: Scope, report: ReportHead, settings: CheckSettings): Promise<number> {
  if (!isEditable(report.status)) return 1;
  const [parts, answers] = await Promise.all([listParts(db, scope, report.id), listAnswers(db, scope, report.id)]);
  const content = contentAsItReads(report, parts);
  return taskList(content, checkReport(content, { settings, answers })).progress;
}
