import { isChapterPart, itemNumber } from '@/lib/report';
import { type Finding, fingerprint } from '@/lib/validation/finding';

type Place = Pick<Finding, 'part' | 'path'>;

/** Where in the workspace a place is written: '/reports/ID/chapters/overview?at=prose.3', '/reports/ID/checklist?at=item:12.remark'. */
export const placeHref = (reportId: string, place: Place): string => href(reportId, place);

/** The same for a finding: its words are found again there and marked; they themselves, often somebody's number, are in no address. */
export const findingHref = (reportId: string, finding: Finding): string =>
  href(reportId, finding, { finding: fingerprint(finding) });

function href(reportId: string, { part, path }: Place, more: Record<string, string> = {}): string {
  const [page, at] = place(part, path);
  const query = at ? `?${new URLSearchParams({ at, ...more })}` : '';
  return `/reports/${encodeURIComponent(reportId)}/${page}${query}`;
}

function place(part: string, path: string | undefined): [page: string, at: string | undefined] {
  if (itemNumber(part) !== undefined) return ['checklist', path ? `${part}.${path}` : part];
  if (part === 'checklist-settings' || part === 'checklist') return ['checklist', path];
  if (isChapterPart(part)) return [`chapters/${part}`, path];
  return [part, path];
}
