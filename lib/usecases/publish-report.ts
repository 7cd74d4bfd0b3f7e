import 'server-only';
import { type Db, findInstitution, isSlugTaken, keepPdf, type Publication, type Scope } from '@/lib/persistence';
import type { ReportContent } from '@/lib/report';
import { fail, ok, type Result } from '@/lib/result';
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
    const characters = [...new Set(missing.map(({ character }) => character))].slice(0, 20).join('、');
    const message = `现有字体没有“${characters}”，印出来会是〓，因此没有发布。请管理员上传含有这些字的字体，或退回改用其他写法。`;
    return fail('refused', message, { missing });
  }
  return ok({ sha256: await keepPdf(pdf), bytes: pdf.byteLength, pages, publishedAt });
}

/** The public address of a report: 'shili-2024', and for corrections 'shili-2024-2' … */
export async function publicSlug(tx: Db, scope: Scope, year: number): Promise<string> {
  const { slug: school } = await findInstitution(tx, scope);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? `${school}-${year}` : `${school}-${year}-${number}`;
    if (!(await isSlugTaken(tx, scope, slug))) return slug;
  }
}
