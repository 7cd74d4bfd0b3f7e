import 'server-only';
import {
  type Db,
  findInstitution,
  isSlugTaken,
  keepPdf,
  listReports,
  type Publication,
  type ReportHead,
  type Scope,
} from '@/lib/persistence';
import type { ReportContent } from '@/lib/report';
import { type Failure, fail, ok, type Result } from '@/lib/result';
import { listedPlaces, missingPlaces } from './missing-places';
import type { exportReportPdf } from './pdf';

/** How the server draws a PDF (in a worker), or a script (in its own thread). */
export type DrawPdf = typeof exportReportPdf;

/** Draws the final PDF and keeps it under its hash. A file that no publication comes to name does no harm. */
export async function preparePublication(
  content: ReportContent,
  draw: DrawPdf,
): Promise<Result<Omit<Publication, 'slug'>>> {
  const publishedAt = new Date();
  const drawn = await draw(content, { draft: false, createdAt: publishedAt });
  if (!drawn.ok) return drawn;
  const { pdf, pages, missing } = drawn.value;
  if (missing.length > 0) {
    const message = `现有字体没有${listedPlaces(content, missing)}，印出来会是〓，因此没有发布。请管理员上传含有这些字的字体，或退回改用其他写法。`;
    return fail('refused', message, { missing: missingPlaces(content, missing) });
  }
  return ok({ sha256: await keepPdf(pdf), bytes: pdf.byteLength, pages, publishedAt });
}

/**
 * A school has one report a year: a second original is not published beside the first; what changes is published as its correction.
 * @returns why not, naming the report that is public already
 */
export async function publishedForYear(db: Db, scope: Scope, head: ReportHead): Promise<Failure | undefined> {
  const published = await listReports(db, scope, { year: head.year, status: 'published' });
  const corrects = new Set<string>();
  for (let id = head.revisesId; id && !corrects.has(id); ) {
    corrects.add(id);
    id = published.find((report) => report.id === id)?.revisesId ?? null;
  }
  const other = published.find((report) => !corrects.has(report.id));
  if (!other) return undefined;
  const message = `${head.year}年已发布《${other.title}》，同一年度只能发布一份。如需修改，请打开那份报告选择“更正”；如年份有误，请退回核对统计期。`;
  return fail('refused', message, { id: other.id });
}

/** The public address of a report: 'shili-2024', and for corrections 'shili-2024-2' … */
export async function publicSlug(tx: Db, scope: Scope, year: number): Promise<string> {
  const { slug: school } = await findInstitution(tx, scope);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? `${school}-${year}` : `${school}-${year}-${number}`;
    if (!(await isSlugTaken(tx, scope, slug))) return slug;
  }
}
