'use client';

import dynamic from 'next/dynamic';
import { useSyncExternalStore } from 'react';
import { useReport } from '../workspace/context';

/** Only who opens it needs it. */
const FixDialog = dynamic(() => import('./fix-dialog').then((room) => room.FixDialog));

/** The preview of a fix: it stays until it is answered, also when the finding it came from goes meanwhile. */
export function ProposedFix() {
  const { fixes } = useReport();
  const proposed = useSyncExternalStore(fixes.subscribe, fixes.proposed, () => null);
  return proposed && <FixDialog {...proposed} onClose={() => fixes.propose(null)} />;
}
