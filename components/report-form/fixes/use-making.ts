'use client';

import type { Change } from '@/lib/validation/change';
import { useReport } from '../workspace/context';
import { makeChanges } from './make-changes';
import { useFollow } from './use-fixes';

/** Making changes; a page that shows what the server has is shown anew once it has them. */
export function useMaking() {
  const { fixes, workspace } = useReport();
  const follow = useFollow();
  return (label: string, groups: readonly (readonly Change[])[]) => {
    const outcome = makeChanges(fixes, workspace, label, groups);
    follow();
    return outcome;
  };
}
