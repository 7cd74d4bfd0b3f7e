import 'server-only';
import { z } from 'zod';
import {
  type Db,
  database,
  findInstitution,
  findReport,
  type Institution,
  inTransaction,
  listParts,
  scopeOf,
} from '@/lib/persistence';
import {
  contentSchema,
  createReport as emptyReport,
  NATIONAL_2018,
  type PartKey,
  periodSchema,
  type ReportContent,
  rollOver,
  VARIANTS,
} from '@/lib/report';
import { fail, ok, type Result } from '@/lib/result';
import { type Actor, can, canInInstitution } from '@/lib/workflow';
import { contentAsItReads } from './content-as-it-reads';
import type { OtherEvent } from './event-view';
import { yearOf } from './report-year';
import { REPORT_NOT_FOUND } from './shared';
import { storeReport } from './store-report';

const variant = z.enum(VARIANTS.map(({ id }) => id));
const words = z.string().trim().min(1).max(50);

export const newReportSchema = z.discriminatedUnion('source', [
  z.object({
    source: z.literal('empty'),
    year: z.number().int().min(2000).max(2100),
    variant,
    period: periodSchema,
    yearWord: words,
    titleWord: words,
  }),
  z.object({
    source: z.literal('last-year'),
    fromId: z.string().max(40),
    variant: variant.optional(),
    period: periodSchema,
    yearWord: words,
  }),
  z.object({ source: z.literal('import'), content: contentSchema }),
]);
export type NewReport = z.infer<typeof newReportSchema>;

const EVENTS: Record<NewReport['source'], OtherEvent> = {
  empty: 'create',
  'last-year': 'roll-over',
  import: 'import',
};

/** Starts a report: empty, from last year's, or from the text of an existing one. */
export async function createReport(actor: Actor, given: NewReport): Promise<Result<{ id: string }>> {
  if (!canInInstitution(actor, 'create-report')) return fail('forbidden', '只有编制人可以新建报告。');
  const started = await contentFor(database(), actor, given);
  if (!started.ok) return started;
  const year = given.source === 'empty' ? given.year : new Date().getFullYear();
  const author = { id: actor.id, name: actor.name };
  const id = await inTransaction((tx) =>
    storeReport(tx, scopeOf(actor), { ...started.value, author, event: { action: EVENTS[given.source] }, year }),
  );
  return ok({ id });
}

/** The first content, and the departments of its parts where an earlier report tells them. */
type Started = { content: ReportContent; departments?: ReadonlyMap<PartKey, string | null> };

async function contentFor(db: Db, actor: Actor, given: NewReport): Promise<Result<Started>> {
  switch (given.source) {
    case 'empty':
      return ok({ content: emptyContent(await findInstitution(db, scopeOf(actor)), given) });
    case 'import':
      return imported(given.content);
    case 'last-year':
      return carried(db, actor, given);
  }
}

function emptyContent(institution: Institution, given: NewReport & { source: 'empty' }): ReportContent {
  const { profile, name: school, contact } = institution;
  const { downloadUrl, ...contactOfPreface } = contact;
  const report = emptyReport({ ...given, edition: NATIONAL_2018.id, school, profile });
  return { ...report, preface: { ...report.preface, contact: contactOfPreface, downloadUrl } };
}

/** An import must be a report this program can keep: a known edition and variant, every chapter once. */
function imported(content: ReportContent): Result<Started> {
  const known = content.edition === NATIONAL_2018.id && VARIANTS.some(({ id }) => id === content.variant);
  const keys = content.chapters.map(({ key }) => key);
  if (!known || new Set(keys).size !== keys.length) return fail('invalid', '导入的报告格式不完整，请重新读取原文。');
  return ok({ content });
}

async function carried(db: Db, actor: Actor, given: NewReport & { source: 'last-year' }): Promise<Result<Started>> {
  const last = await findReport(db, scopeOf(actor), given.fromId);
  if (!last || !can(actor, 'view', last)) return REPORT_NOT_FOUND;
  if (yearOf(given.period) === undefined) return fail('invalid', '报告期的结束日期不是有效日期，请核对。');
  const parts = await listParts(db, scopeOf(actor), last.id);
  const { edition, variant: lastVariant } = last;
  const { period, yearWord } = given;
  return ok({
    content: rollOver(contentAsItReads(last, parts), {
      edition,
      variant: given.variant ?? lastVariant,
      period,
      yearWord,
    }),
    departments: new Map(parts.map((part) => [part.key, part.departmentId])),
  });
}
