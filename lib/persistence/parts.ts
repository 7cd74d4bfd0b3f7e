import {
  chapterSchema,
  checklistSettingsSchema,
  contentSchema,
  isPartKey,
  type PartKey,
  partSchema,
  partsOfReport,
  prefaceSchema,
  type ReportContent,
  signatureSchema,
  unplacedSchema,
} from '@/lib/report';
import type { Db } from './client';
import type { PartModel } from './generated/models';
import { readJson } from './json';
import type { ReportHead } from './reports';
import type { Scope } from './tenancy';

/** A part as it is kept: its content with who changed it last. */
export type KeptPart = {
  key: PartKey;
  content: unknown;
  version: number;
  departmentId: string | null;
  updatedById: string | null;
  updatedByName: string | null;
  updatedAt: Date;
};

function keptPart(row: PartModel): KeptPart {
  const { key, version, departmentId, updatedById, updatedByName, updatedAt } = row;
  if (!isPartKey(key)) throw new Error(`unknown part: ${key}`);
  return {
    key,
    version,
    departmentId,
    updatedById,
    updatedByName,
    updatedAt,
    content: readJson(partSchema(key), row.content, `part ${key}`),
  };
}

export async function findPart(db: Db, scope: Scope, reportId: string, key: PartKey): Promise<KeptPart | null> {
  const row = await db.part.findFirst({ where: { reportId, key, institutionId: scope.institutionId } });
  return row && keptPart(row);
}

export async function listParts(db: Db, scope: Scope, reportId: string): Promise<KeptPart[]> {
  return (await db.part.findMany({ where: { reportId, institutionId: scope.institutionId } })).map(keptPart);
}

/** Puts a report together from its parts. */
export function assembleContent(head: ReportHead, parts: readonly KeptPart[]): ReportContent {
  const contentOf = new Map(parts.map((part) => [part.key, part.content]));
  const itemEntries = parts.flatMap((part) => {
    const number = /^item:(\d+)$/.exec(part.key)?.[1];
    return number === undefined ? [] : [[number, part.content] as const];
  });
  return contentSchema.parse({
    edition: head.edition,
    variant: head.variant,
    yearWord: head.yearWord,
    preface: prefaceSchema.parse(contentOf.get('preface')),
    chapters: head.chapterOrder.map((key) => ({ key, content: chapterSchema.parse(contentOf.get(key)) })),
    checklist: checklistSettingsSchema.parse(contentOf.get('checklist-settings')),
    items: Object.fromEntries(itemEntries),
    signature: signatureSchema.parse(contentOf.get('signature')),
    unplaced: unplacedSchema.parse(contentOf.get('unplaced')),
  });
}

export type Author = { id: string; name: string };

/** Stores all parts of a new report. @param departmentOf the department a part is assigned to from the start */
export async function addParts(
  db: Db,
  scope: Scope,
  reportId: string,
  given: { content: ReportContent; author: Author; departmentOf: (part: PartKey) => string | null },
): Promise<void> {
  const data = partsOfReport(given.content).map(({ part, content }) => ({
    institutionId: scope.institutionId,
    reportId,
    key: part,
    content: JSON.stringify(content),
    departmentId: given.departmentOf(part),
    updatedById: given.author.id,
    updatedByName: given.author.name,
  }));
  await db.part.createMany({ data });
}

export type PartSave = { key: PartKey; version: number; content: unknown; departmentId: string | null; author: Author };

/** Saves over the version the text was based on. @returns the new version and time, or null when it has changed since */
export async function savePart(db: Db, scope: Scope, reportId: string, given: PartSave) {
  const savedAt = new Date();
  const { count } = await db.part.updateMany({
    where: { reportId, key: given.key, version: given.version, institutionId: scope.institutionId },
    data: {
      content: JSON.stringify(given.content),
      version: { increment: 1 },
      departmentId: given.departmentId,
      updatedById: given.author.id,
      updatedByName: given.author.name,
      updatedAt: savedAt,
    },
  });
  return count === 1 ? { version: given.version + 1, savedAt } : null;
}

/** Keeps the words of a part as they read now: who wrote them last, and when, stays as it was. */
export async function settlePart(
  db: Db,
  scope: Scope,
  reportId: string,
  { key, version, content }: Pick<PartSave, 'key' | 'version' | 'content'>,
): Promise<void> {
  await db.part.updateMany({
    where: { reportId, key, version, institutionId: scope.institutionId },
    data: { content: JSON.stringify(content), version: { increment: 1 } },
  });
}

export async function assignPart(db: Db, scope: Scope, reportId: string, key: PartKey, departmentId: string | null) {
  await db.part.updateMany({ where: { reportId, key, institutionId: scope.institutionId }, data: { departmentId } });
}

/** Every part assigned to a department (null: to none), over all reports. */
export async function listPartsOfDepartment(db: Db, scope: Scope, departmentId: string | null) {
  const rows = await db.part.findMany({ where: { departmentId, institutionId: scope.institutionId } });
  return rows.map((row) => ({ reportId: row.reportId, ...keptPart(row) }));
}
