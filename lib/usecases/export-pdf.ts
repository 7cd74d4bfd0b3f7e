import 'server-only';
import { database, findPublication, readPdf, scopeOf } from '@/lib/persistence';
import { ok, type Result } from '@/lib/result';
import type { Actor } from '@/lib/workflow';
import { currentContent } from './current-content';
import { exportReportPdf } from './pdf';
import { reportFor } from './shared';

export type ExportedPdf = { pdf: Uint8Array; filename: string };

/** The report as PDF: the published bytes once it is published, marked 草稿 before. */
export async function exportPdf(actor: Actor, given: { reportId: string }): Promise<Result<ExportedPdf>> {
  const [db, scope] = [database(), scopeOf(actor)];
  const found = await reportFor(db, actor, given.reportId, 'export');
  if (!found.ok) return found;
  const head = found.value;
  const publication = await findPublication(db, scope, head.id);
  if (publication) return ok({ pdf: await readPdf(publication.sha256), filename: `${fileTitle(head.title)}.pdf` });
  const { content } = await currentContent(db, scope, actor, head);
  const drawn = await exportReportPdf(content, { draft: true, createdAt: new Date() });
  if (!drawn.ok) return drawn;
  return ok({ pdf: drawn.value.pdf, filename: `${fileTitle(head.title)}（草稿）.pdf` });
}

/** Without what Windows and URLs do not take in a file name; 80 characters at most. */
export const fileTitle = (title: string): string =>
  [...title.replace(/[\\/:*?"<>|\p{Cc}]/gu, '')].slice(0, 80).join('') || '信息公开工作年度报告';
