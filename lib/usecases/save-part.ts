import 'server-only';
import {
  appendEdit,
  type Db,
  departmentIdByName,
  findPart,
  inTransaction,
  type KeptPart,
  savePart as keepPart,
  type Scope,
  scopeOf,
  touchReport,
} from '@/lib/persistence';
import { itemContentSchema, itemNumber, type PartKey, partSchema, prefaceSchema } from '@/lib/report';
import { fail, ok, type Result } from '@/lib/result';
import type { Actor } from '@/lib/workflow';
import { currentPart } from './current-content';
import { parseInput } from './http/issues';
import { titleOf, yearOf } from './report-year';
import { PART_NOT_FOUND, reportFor } from './shared';

export type SavePart = {
  reportId: string;
  part: PartKey;
  version: number;
  content: unknown;
  /** Whose page it was typed on: what one person typed is never kept under the name of another. */
  person?: string;
};
export type Saved = { version: number; savedAt: string };

const OTHER_PERSON = fail('unauthenticated', '本浏览器已换了另一位人员登录，请用原来的账号重新登录后保存。');

/** What a save that came too late is told, so that both texts can be shown. */
export type PartConflict = { version: number; content: unknown; updatedByName: string | null; updatedAt: string };

/** Saves one chapter or item over the version it was based on. */
export function savePart(actor: Actor, given: SavePart): Promise<Result<Saved>> {
  return inTransaction((tx) => save(tx, actor, given));
}

async function save(tx: Db, actor: Actor, given: SavePart): Promise<Result<Saved>> {
  const scope = scopeOf(actor);
  if (given.person !== undefined && given.person !== actor.id) return OTHER_PERSON;
  const kept = await findPart(tx, scope, given.reportId, given.part);
  const report = await reportFor(tx, actor, given.reportId, 'edit', kept ?? undefined);
  if (!report.ok) return report;
  if (!kept) return PART_NOT_FOUND;
  const parsed = parseInput(partSchema(given.part), given.content);
  if (!parsed.ok) return parsed;
  const content = parsed.value;
  // The same text again is a repeated request whose answer got lost, not a conflict.
  if (JSON.stringify(content) === JSON.stringify(kept.content)) return ok(savedAs(kept));
  const refuse = async () => conflict(kept, await currentPart(tx, { scope, actor, head: report.value }, kept));
  if (kept.version !== given.version) return refuse();
  const departmentId = await assignedDepartment(tx, scope, actor, kept, content);
  if (!departmentId.ok) return departmentId;
  const author = { id: actor.id, name: actor.name };
  const saved = await keepPart(tx, scope, given.reportId, {
    key: given.part,
    version: given.version,
    content,
    departmentId: departmentId.value,
    author,
  });
  if (!saved) return refuse();
  if (beginsAnew(kept, actor, saved.savedAt, report.value.submittedAt))
    await appendEdit(tx, scope, given.reportId, { actor: author, part: given.part });
  await touchReport(tx, scope, given.reportId, saidByPreface(given.part, content));
  return ok({ version: saved.version, savedAt: saved.savedAt.toISOString() });
}

/** Someone who pauses longer than this between two saves has come back to the part (ms). */
const SITTING = 30 * 60_000;

/**
 * The history tells once a sitting who works at a part, not every autosave; what is changed after 送审 is told anew,
 * however soon. A part that was never saved has its report's author.
 */
const beginsAnew = (kept: KeptPart, actor: Actor, now: Date, submittedAt: Date | null): boolean =>
  kept.version === 1 ||
  kept.updatedById !== actor.id ||
  now.getTime() - kept.updatedAt.getTime() > SITTING ||
  (submittedAt !== null && kept.updatedAt < submittedAt);

const savedAs = (kept: KeptPart): Saved => ({ version: kept.version, savedAt: kept.updatedAt.toISOString() });

function conflict({ version, updatedByName, updatedAt }: KeptPart, content: unknown) {
  const details: PartConflict = { version, content, updatedByName, updatedAt: updatedAt.toISOString() };
  return fail('conflict', `这部分内容已被${updatedByName ?? '他人'}修改，请比较两份文字后再保存。`, details);
}

/** The department printed beside an item is the one that fills it in; only the compiler may name another. */
async function assignedDepartment(
  tx: Db,
  scope: Scope,
  actor: Actor,
  kept: KeptPart,
  content: unknown,
): Promise<Result<string | null>> {
  if (itemNumber(kept.key) === undefined) return ok(kept.departmentId);
  const [before, after] = [itemContentSchema.parse(kept.content), itemContentSchema.parse(content)];
  if (before.department === after.department) return ok(kept.departmentId);
  if (!actor.roles.includes('compiler')) return fail('forbidden', '责任部门由编制人指定，信息员不能更改。');
  return ok(await departmentIdByName(tx, scope, after.department.trim()));
}

/** The lists show title and year as the preface has them. */
function saidByPreface(part: PartKey, content: unknown): { title?: string; year?: number } {
  if (part !== 'preface') return {};
  const preface = prefaceSchema.parse(content);
  const year = yearOf(preface.period);
  return { title: titleOf({ preface }), ...(year !== undefined && { year }) };
}
