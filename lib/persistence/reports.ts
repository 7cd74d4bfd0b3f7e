import { z } from 'zod';
import { CHAPTER_KEYS, type ChapterKey } from '@/lib/report';
import { STATUSES, type Status } from '@/lib/workflow';
import type { Db } from './client';
import type { ReportModel } from './generated/models';
import { readJson } from './json';
import type { Scope } from './tenancy';

/** A report without its parts. */
export type ReportHead = {
  id: string;
  institutionId: string;
  year: number;
  title: string;
  status: Status;
  revision: number;
  revisesId: string | null;
  edition: string;
  variant: string;
  yearWord: string;
  chapterOrder: ChapterKey[];
  version: number;
  submittedById: string | null;
  submittedAt: Date | null;
  updatedAt: Date;
};

const statusSchema = z.enum(STATUSES);
const chapterOrderSchema = z.array(z.enum(CHAPTER_KEYS));

export function reportHead(row: ReportModel): ReportHead {
  const { createdById: _by, createdAt: _at, deletedAt: _deleted, ...rest } = row;
  return {
    ...rest,
    status: statusSchema.parse(row.status),
    chapterOrder: readJson(chapterOrderSchema, row.chapterOrder, 'chapter order'),
  };
}

const living = (scope: Scope) => ({ institutionId: scope.institutionId, deletedAt: null });

export async function findReport(db: Db, scope: Scope, id: string): Promise<ReportHead | null> {
  const row = await db.report.findFirst({ where: { id, ...living(scope) } });
  return row && reportHead(row);
}

export type ReportFilter = { year?: number; status?: Status; revisesId?: string };

/** Newest year first, newest revision first. */
export async function listReports(db: Db, scope: Scope, filter: ReportFilter = {}): Promise<ReportHead[]> {
  const rows = await db.report.findMany({
    where: { ...filter, ...living(scope) },
    orderBy: [{ year: 'desc' }, { revision: 'desc' }, { updatedAt: 'desc' }],
  });
  return rows.map(reportHead);
}

export type NewReportHead = Pick<
  ReportHead,
  'year' | 'title' | 'edition' | 'variant' | 'yearWord' | 'chapterOrder' | 'revision' | 'revisesId'
> & { createdById: string };

export async function addReport(db: Db, scope: Scope, given: NewReportHead): Promise<string> {
  const { chapterOrder, ...rest } = given;
  const data = { ...rest, institutionId: scope.institutionId, chapterOrder: JSON.stringify(chapterOrder) };
  return (await db.report.create({ data })).id;
}

export type ReportMove = { status: Status; submittedById?: string; submittedAt?: Date };

/** Moves a report on from the version the decision was made on. @returns false when it has moved since */
export async function moveReport(
  db: Db,
  scope: Scope,
  { id, version }: { id: string; version: number },
  move: ReportMove,
): Promise<boolean> {
  const { count } = await db.report.updateMany({
    where: { id, version, ...living(scope) },
    data: { ...move, version: { increment: 1 }, updatedAt: new Date() },
  });
  return count === 1;
}

/** Something inside changed; with the preface also the title and the year the lists show. */
export async function touchReport(db: Db, scope: Scope, id: string, said: { title?: string; year?: number } = {}) {
  await db.report.updateMany({ where: { id, ...living(scope) }, data: { ...said, updatedAt: new Date() } });
}

/** Takes a draft out of every list; rows and history stay. @returns false when it has moved since */
export async function hideReport(db: Db, scope: Scope, { id, version }: { id: string; version: number }) {
  const { count } = await db.report.updateMany({
    where: { id, version, ...living(scope) },
    data: { deletedAt: new Date(), version: { increment: 1 } },
  });
  return count === 1;
}
