import 'server-only';
import { type Db, findInstitution, isSlugTaken, keepPdf, type Publication, type Scope } from '@/lib/persistence';
import type { ReportContent } from '@/lib/report';
import { ok, type Result } from '@/lib/result';
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
  const { pdf, pages } = drawn.value;
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
