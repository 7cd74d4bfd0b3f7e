import { contentSchema, type ReportContent } from '@/lib/report';
import type { Db } from './client';
import { readJson } from './json';
import type { Scope } from './tenancy';

export type Publication = { slug: string; sha256: string; bytes: number; pages: number; publishedAt: Date };
const FIELDS = { slug: true, sha256: true, bytes: true, pages: true, publishedAt: true } as const;

export function findPublication(db: Db, scope: Scope, reportId: string): Promise<Publication | null> {
  return db.publication.findFirst({ where: { reportId, institutionId: scope.institutionId }, select: FIELDS });
}

/** Public addresses by report. */
export async function publicationSlugs(db: Db, scope: Scope): Promise<Map<string, string>> {
  const rows = await db.publication.findMany({ where: { institutionId: scope.institutionId } });
  return new Map(rows.map((row) => [row.reportId, row.slug]));
}

export async function addPublication(
  db: Db,
  scope: Scope,
  reportId: string,
  given: Publication & { snapshotId: string },
): Promise<void> {
  await db.publication.create({ data: { ...given, institutionId: scope.institutionId, reportId } });
}

/** What anybody may read: a published report with its place among the school's publications. */
export type PublicReport = Publication & {
  reportId: string;
  title: string;
  year: number;
  revision: number;
  school: string;
  /** The public address of the correction that replaced it. */
  supersededBy: string | null;
};

const WITH_REPORT = { report: { include: { institution: { select: { name: true } } } } } as const;

/** Every publication of every institution, newest first. Needs acrossInstitutions(). */
export async function listPublicReports(db: Db): Promise<PublicReport[]> {
  const rows = await db.publication.findMany({ include: WITH_REPORT, orderBy: { publishedAt: 'desc' } });
  const correction = new Map(rows.map((row) => [row.report.revisesId, row.slug]));
  return rows.map(({ report, ...row }) => ({
    ...pick(row),
    reportId: report.id,
    title: report.title,
    year: report.year,
    revision: report.revision,
    school: report.institution.name,
    supersededBy: correction.get(report.id) ?? null,
  }));
}

/** The content as it was published. Needs acrossInstitutions(). */
export async function readPublishedContent(db: Db, slug: string): Promise<ReportContent | null> {
  const publication = await db.publication.findUnique({ where: { slug } });
  const row = publication && (await db.snapshot.findUnique({ where: { id: publication.snapshotId } }));
  return row && readJson(contentSchema, row.content, 'snapshot');
}

/** Addresses begin with the school's own name: only its own can be in the way. */
export async function isSlugTaken(db: Db, scope: Scope, slug: string): Promise<boolean> {
  return (await db.publication.count({ where: { slug, institutionId: scope.institutionId } })) > 0;
}

/** Needs acrossInstitutions(). */
export async function publicationBySlug(db: Db, slug: string): Promise<Publication | null> {
  return db.publication.findUnique({ where: { slug }, select: FIELDS });
}

const pick = ({ slug, sha256, bytes, pages, publishedAt }: Publication): Publication => ({
  slug,
  sha256,
  bytes,
  pages,
  publishedAt,
});
