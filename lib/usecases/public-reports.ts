import 'server-only';
import {
  acrossInstitutions,
  linksAsked,
  listPublicReports,
  type PublicReport,
  publicationBySlug,
  readPdf,
  readPublishedContent,
} from '@/lib/persistence';
import type { ReportContent } from '@/lib/report';
import { fail, ok, type Result } from '@/lib/result';
import { linksOfItems } from '@/lib/validation/link-evidence';

export type PublicReportRow = {
  slug: string;
  title: string;
  school: string;
  year: number;
  publishedAt: string;
  sha256: string;
  bytes: number;
  pages: number;
  /** The public address of the correction that replaced it. */
  superseded?: string;
};

const NOT_PUBLISHED = fail('not-found', '没有找到这份公开的报告，请核对地址。');

function publicRow(report: PublicReport): PublicReportRow {
  const { slug, title, school, year, sha256, bytes, pages, supersededBy } = report;
  const row = { slug, title, school, year, sha256, bytes, pages, publishedAt: report.publishedAt.toISOString() };
  return supersededBy === null ? row : { ...row, superseded: supersededBy };
}

/** What anybody may read, newest first. */
export async function publicReports(): Promise<PublicReportRow[]> {
  return (await listPublicReports(acrossInstitutions())).map(publicRow);
}

/** How many of the links in the list of items were asked before publication, and when (ISO). */
export type LinksAsked = { count: number; first: string; last: string };
export type PublishedReport = PublicReportRow & { content: ReportContent; linksAsked: LinksAsked | null };

/** One published report, as it was published. */
export async function publicReport(slug: string): Promise<Result<PublishedReport>> {
  const db = acrossInstitutions();
  const report = (await listPublicReports(db)).find((published) => published.slug === slug);
  const content = report && (await readPublishedContent(db, slug));
  if (!report || !content) return NOT_PUBLISHED;
  const asked = await linksAsked(db, report.reportId, linksOfItems(Object.values(content.items)));
  return ok({ ...publicRow(report), content, linksAsked: asked });
}

/** The published bytes, the same for ever. */
export async function publicPdf(slug: string): Promise<Result<{ pdf: Uint8Array; sha256: string }>> {
  const publication = await publicationBySlug(acrossInstitutions(), slug);
  if (!publication) return NOT_PUBLISHED;
  return ok({ pdf: await readPdf(publication.sha256), sha256: publication.sha256 });
}
