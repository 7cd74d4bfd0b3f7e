import 'server-only';
import { cache } from 'react';
import {
  type Department,
  database,
  findCheckSettings,
  findPublication,
  type KeptPart,
  listAnswers,
  listDepartments,
  listEvents,
  listReports,
  type ReportHead,
  scopeOf,
} from '@/lib/persistence';
import type { ReportContent } from '@/lib/report';
import { ok, type Result } from '@/lib/result';
import { type CheckSettings, checkReport, type Finding } from '@/lib/validation';
import { type Actor, can, REPORT_ACTIONS, type ReportAction, type Status } from '@/lib/workflow';
import { currentContent } from './current-content';
import { type EventView, eventView } from './event-view';
import type { LastYear } from './last-year';
import { type LinksView, linksView } from './links/links-view';
import { reportFor } from './shared';

export type OpenReport = {
  report: {
    id: string;
    title: string;
    year: number;
    status: Status;
    revision: number;
    version: number;
    edition: string;
    variant: string;
    yearWord: string;
    revisesId: string | null;
    updatedAt: string;
  };
  content: ReportContent;
  /** By part key. */
  parts: Record<string, PartView>;
  /** What this actor may do now: for buttons. Every use case asks the policy again. */
  may: { actions: ReportAction[]; editParts: string[] };
  /** What the server learned of the links of the 50 items. */
  links: LinksView;
  /** What the rules remark on, with all that the school has set. */
  findings: Finding[];
  /** What this actor's own browser may check with: the list of words is for those who write (docs/decisions/0020). */
  settings: CheckSettings;
  answers: { fingerprint: string; reason: string; byName: string; at: string }[];
  events: EventView[];
  departments: Department[];
  /** The newest report of the year before, published ones first. */
  lastYear: LastYear | null;
  publication: { slug: string; sha256: string; bytes: number; pages: number; publishedAt: string } | null;
  /** The correction of this report, when this actor may see it. */
  revisedById: string | null;
};

export type PartView = {
  version: number;
  updatedAt: string;
  updatedByName: string | null;
  departmentId: string | null;
};

/** Everything the pages of one report show; read once per request, however many parts of a page open it. */
export const openReport = cache(async (actor: Actor, id: string): Promise<Result<OpenReport>> => {
  const [db, scope] = [database(), scopeOf(actor)];
  const found = await reportFor(db, actor, id, 'view');
  if (!found.ok) return found;
  const head = found.value;
  const [{ content, parts, lastYear }, links, settings, answers, events, departments, publication, revisions] =
    await Promise.all([
      currentContent(db, scope, actor, head),
      linksView(db, scope, id),
      findCheckSettings(db, scope),
      listAnswers(db, scope, id),
      listEvents(db, scope, id),
      listDepartments(db, scope),
      findPublication(db, scope, id),
      listReports(db, scope, { revisesId: id }),
    ]);
  const may = mayDo(actor, head, parts);
  return ok({
    report: headView(head),
    content,
    parts: Object.fromEntries(parts.map((part) => [part.key, partView(part)])),
    may,
    links,
    findings: checkReport(content, { lastYear: lastYear?.content ?? null, links: links.evidence, settings, answers }),
    settings: may.editParts.length > 0 ? settings : { ...settings, secrecyWords: [] },
    answers: answers.map((answer) => ({ ...answer, at: answer.at.toISOString() })),
    events: events.map(eventView),
    departments,
    lastYear,
    publication: publication && { ...publication, publishedAt: publication.publishedAt.toISOString() },
    revisedById: revisions.find((revision) => can(actor, 'view', revision))?.id ?? null,
  });
});

function headView(head: ReportHead): OpenReport['report'] {
  const { id, title, year, status, revision, version, edition, variant, yearWord, revisesId } = head;
  const updatedAt = head.updatedAt.toISOString();
  return { id, title, year, status, revision, version, edition, variant, yearWord, revisesId, updatedAt };
}

const partView = ({ version, updatedAt, updatedByName, departmentId }: KeptPart): PartView => ({
  version,
  updatedAt: updatedAt.toISOString(),
  updatedByName,
  departmentId,
});

/** What goes part by part. */
const PER_PART: readonly ReportAction[] = ['edit', 'check-links'];

/** What goes part by part is listed when it may be done to any. */
function mayDo(actor: Actor, head: ReportHead, parts: readonly KeptPart[]): OpenReport['may'] {
  const editParts = parts.filter((part) => can(actor, 'edit', head, part)).map((part) => part.key);
  const actions = REPORT_ACTIONS.filter(
    (action) =>
      can(actor, action, head) || (PER_PART.includes(action) && parts.some((part) => can(actor, action, head, part))),
  );
  return { actions, editParts };
}
