'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useSyncExternalStore } from 'react';
import type { PartKey } from '@/lib/report';
import type { Change } from '@/lib/validation/change';
import { useReport } from '../workspace/context';
import { partAt } from '../workspace/places';
import type { LastFix } from './fixes';

/** The changes made last; nothing while the page wakes up, for only the browser knows. */
export function useLastFix(): LastFix | null {
  const { fixes } = useReport();
  return useSyncExternalStore(fixes.subscribe, fixes.last, () => null);
}

/** A page that shows what the server has is shown anew once it has what was changed. */
export function useFollow(): () => void {
  const { workspace, opened } = useReport();
  const router = useRouter();
  const live = partAt(usePathname(), opened.report.id) !== undefined;
  return () => {
    if (!live) void workspace.flush().then(() => router.refresh());
  };
}

/** Whether all these changes lie in parts this person may write. */
export function useMayMake(): (changes: readonly Change[]) => boolean {
  const { opened } = useReport();
  const mine = new Set<string>(opened.may.editParts);
  return (changes) => changes.length > 0 && changes.every(({ part }: { part: PartKey }) => mine.has(part));
}
