import 'server-only';
import { database, findReport, institutionIdBySlug, listPeople, listReports, scopeOf } from '@/lib/persistence';
import type { ReportContent } from '@/lib/report';
import { ok, type Result } from '@/lib/result';
import type { Actor, Role, TransitionAction } from '@/lib/workflow';
import { createReport } from './create-report';
import { renderReportPdf } from './pdf';
import type { DrawPdf } from './publish-report';
import { type FirstPassword, type SeedInstitution, type SeedPerson, seedSchool } from './seed';
import { transitionReport } from './transition-report';

type Demo = { institution: SeedInstitution; people: readonly SeedPerson[]; report: ReportContent };

/** Adds the demo school and its people, unless they are there already. @returns the passwords to print once */
export async function seedDemoSchool({ institution, people }: Demo): Promise<FirstPassword[] | undefined> {
  if ((await institutionIdBySlug(database(), institution.slug)) !== null) return undefined;
  return seedSchool(institution, people, { mustChangePassword: false });
}

/** Walks the demo school's report of last year through every step to its publication, unless the school has a report. */
export async function seedDemoReport({ institution, report }: Demo): Promise<void> {
  const institutionId = must(await institutionIdBySlug(database(), institution.slug), 'school');
  const scope = scopeOf({ institutionId });
  if ((await listReports(database(), scope)).length > 0) return;
  const people = await listPeople(database(), scope);
  const holder = (role: Role) =>
    must(
      people.find(({ roles }) => roles.includes(role)),
      role,
    );
  const [compiler, reviewer] = [holder('compiler'), holder('reviewer')];
  const { id } = value(await createReport(compiler, { source: 'import', content: report }));
  await move(compiler, id, 'submit');
  await move(reviewer, id, 'approve');
  await move(compiler, id, 'publish');
}

async function move(actor: Actor, reportId: string, action: TransitionAction): Promise<void> {
  const report = must(await findReport(database(), scopeOf(actor), reportId), reportId);
  value(await transitionReport(actor, { reportId, action, version: report.version }, drawHere));
}

/** Preparing has no server and no other requests to spare. */
const drawHere: DrawPdf = async (content, options) => ok(await renderReportPdf(content, options));

function must<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) throw new Error(`the demo lacks ${what}`);
  return found;
}

function value<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`the demo report was refused: ${result.message} ${JSON.stringify(result.details ?? '')}`);
}
