import { isChapterPart, itemNumber, type PartKey, type ReportContent } from '@/lib/report';

/** A page of the workspace where something is written. */
export type Place = 'preface' | 'checklist' | 'signature' | 'unplaced' | `chapters/${string}`;

export const placeHref = (reportId: string, place: Place | ''): string =>
  `/reports/${encodeURIComponent(reportId)}${place === '' ? '' : `/${place}`}`;

/** Where a part is written. */
export function placeOf(part: PartKey): Place {
  if (itemNumber(part) !== undefined || part === 'checklist-settings' || part === 'checklist') return 'checklist';
  if (isChapterPart(part)) return `chapters/${part}`;
  return part === 'signature' || part === 'unplaced' ? part : 'preface';
}

/** The part written at an address of the workspace ('/reports/7/chapters/overview' → 'overview'), undefined elsewhere. */
export function partAt(pathname: string, reportId: string): PartKey | undefined {
  const rest = decodeURIComponent(pathname).slice(`/reports/${reportId}/`.length);
  const [page = '', key = ''] = rest.split('/');
  if (page === 'chapters') return isChapterPart(key) ? key : undefined;
  if (page === 'checklist') return 'checklist-settings';
  return page === 'preface' || page === 'signature' || page === 'unplaced' ? page : undefined;
}

/** The findings group of a part: everything about the 50 items is said at the table. */
export const groupOf = (part: PartKey): PartKey => (placeOf(part) === 'checklist' ? 'checklist' : part);

/** The page that comes before or after one in printed order. */
export function neighbours(content: ReportContent, place: Place): { previous?: Place; next?: Place } {
  const order: Place[] = ['preface', ...content.chapters.map(({ key }) => placeOf(key)), 'signature'];
  const at = order.indexOf(place);
  return at < 0 ? {} : { previous: order[at - 1], next: order[at + 1] };
}
