import { type Db, type KeptPart, listLinkChecks, type ReportHead, type Scope } from '@/lib/persistence';
import { itemNumber } from '@/lib/report';
import { isDue } from '@/lib/validation/link-evidence';
import { type Actor, can } from '@/lib/workflow';
import { restOfRun } from './run-view';

/** Of the links: those that should be asked before submission, or what the last pass did not come to. */
export type Only = 'due' | 'rest';

/** The items among these that the actor may check, in the order of the list. */
export function ownItems(
  actor: Actor,
  report: ReportHead,
  parts: readonly KeptPart[],
  items?: readonly number[],
): KeptPart[] {
  const mayCheck = (part: KeptPart) => {
    const number = itemNumber(part.key);
    return number !== undefined && (items?.includes(number) ?? true) && can(actor, 'check-links', report, part);
  };
  return parts.filter(mayCheck).toSorted((a, b) => (itemNumber(a.key) ?? 0) - (itemNumber(b.key) ?? 0));
}

/** The links that are to be asked of those there are. */
export async function wantedLinks(
  db: Db,
  scope: Scope,
  reportId: string,
  links: string[],
  only: Only | undefined,
): Promise<string[]> {
  switch (only) {
    case undefined:
      return links;
    case 'due': {
      const known = new Map((await listLinkChecks(db, scope, reportId)).map((one) => [one.url, one]));
      const now = new Date().toISOString();
      return links.filter((link) => isDue(known.get(link), now));
    }
    case 'rest': {
      const rest = new Set(await restOfRun(db, scope, reportId));
      return links.filter((link) => rest.has(link));
    }
  }
}
