import { SEVERITIES, type Severity } from '@/lib/validation/finding';
import type { SeverityGroup } from './sorted-findings';

/** What of the findings somebody wants to see; '' for all. */
export type FindingFilter = { severity: Severity | ''; chapter: string };

export const EVERYTHING: FindingFilter = { severity: '', chapter: '' };

export type Chapter = { chapter: string; title: string };

type Params = { get: (name: string) => string | null };

/** The filter as an address tells it: '?severity=error&chapter=overview'. */
export function filterIn(params: Params): FindingFilter {
  const asked = params.get('severity');
  return { severity: SEVERITIES.find((severity) => severity === asked) ?? '', chapter: params.get('chapter') ?? '' };
}

/** '' for everything, else with its question mark. */
export function filterQuery(filter: FindingFilter): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
  return query.size === 0 ? '' : `?${query}`;
}

export const showsSeverity = (filter: FindingFilter, severity: Severity): boolean =>
  filter.severity === '' || filter.severity === severity;

export const showsChapter = (filter: FindingFilter, chapter: string): boolean =>
  filter.chapter === '' || filter.chapter === chapter;

/** How many findings a filter lets through. */
export const countShown = (groups: readonly SeverityGroup[], filter: FindingFilter): number =>
  groups
    .filter(({ severity }) => showsSeverity(filter, severity))
    .flatMap(({ chapters }) => chapters.filter(({ chapter }) => showsChapter(filter, chapter)))
    .reduce((sum, { count }) => sum + count, 0);

/** The chapters that have findings. @param titles of the report's own, in printed order */
export function chaptersOf(groups: readonly SeverityGroup[], titles: readonly Chapter[]): Chapter[] {
  const found = groups.flatMap(({ chapters }) => chapters.map(({ chapter, title }) => ({ chapter, title })));
  const order = [...titles.filter(({ chapter }) => found.some((own) => own.chapter === chapter)), ...found];
  return order.filter(({ chapter }, i) => order.findIndex((other) => other.chapter === chapter) === i);
}
