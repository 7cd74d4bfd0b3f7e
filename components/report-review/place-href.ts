import { isChapterPart, itemNumber } from '@/lib/report';
import type { Finding } from '@/lib/validation/finding';

/** Where in the workspace a finding is mended: '/reports/ID/chapters/overview?at=prose.3', '/reports/ID/checklist?at=item:12'. */
export function placeHref(reportId: string, { part, path }: Pick<Finding, 'part' | 'path'>): string {
  const [page, at] = place(part, path);
  const query = at ? `?${new URLSearchParams({ at })}` : '';
  return `/reports/${encodeURIComponent(reportId)}/${page}${query}`;
}

function place(part: string, path: string | undefined): [page: string, at: string | undefined] {
  if (itemNumber(part) !== undefined) return ['checklist', part];
  if (part === 'checklist-settings') return ['checklist', path];
  if (isChapterPart(part)) return [`chapters/${part}`, path];
  return [part, path];
}
