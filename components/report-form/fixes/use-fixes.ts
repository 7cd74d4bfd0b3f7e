'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useSyncExternalStore } from 'react';
import type { PartKey } from '@/lib/report';
import type { Change } from '@/lib/validation/change';
import type { Finding } from '@/lib/validation/finding';
import { useReport } from '../workspace/context';
import { partAt } from '../workspace/places';
import type { LastFix } from './fixes';

/** The changes made last; nothing while the page wakes up, for only the browser knows. */
export function useLastFix(): LastFix | null {
  const { fixes } = useReport();
  return useSyncExternalStore(fixes.subscribe, fixes.last, () => null);
}

/** Making changes and taking them back; a page that shows what the server has is shown anew once it has them. */
export function useFixing() {
  const { fixes, workspace, opened } = useReport();
  const router = useRouter();
  const live = partAt(usePathname(), opened.report.id) !== undefined;
  const follow = () => {
    if (!live) void workspace.flush().then(() => router.refresh());
  };
  return {
    make: (...given: Parameters<typeof fixes.make>) => {
      const outcome = fixes.make(...given);
      follow();
      return outcome;
    },
    undo: () => {
      const done = fixes.undo();
      follow();
      return done;
    },
    forget: fixes.forget,
  };
}

/** Whether all these changes lie in parts this person may write. */
export function useMayMake(): (changes: readonly Change[]) => boolean {
  const { opened } = useReport();
  const mine = new Set<string>(opened.may.editParts);
  return (changes) => changes.length > 0 && changes.every(({ part }: { part: PartKey }) => mine.has(part));
}

const unbinds = ({ fix }: Finding): boolean => fix?.some((change) => change.unbinds) ?? false;

/** The findings with a change of the same kind that this person may make, of one rule. */
export const fixableLike = (finding: Finding, findings: readonly Finding[], may: (fix: readonly Change[]) => boolean) =>
  findings.filter(
    (other) =>
      other.rule === finding.rule && other.fix !== undefined && unbinds(other) === unbinds(finding) && may(other.fix),
  );
