'use client';

import { useCallback, useState } from 'react';
import type { Answer, SendFailure } from './api';

/**
 * One act of a person: busy while it runs, its failure kept for showing, a second press ignored.
 * @param act what to ask of the server
 * @param onDone what follows a success
 */
export function useAct<A extends unknown[], T>(act: (...given: A) => Promise<Answer<T>>, onDone: (value: T) => void) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SendFailure | null>(null);
  const run = async (...given: A): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const answer = await act(...given);
    setBusy(false);
    if (answer.ok) onDone(answer.value);
    else setFailure(answer);
  };
  const forget = useCallback(() => setFailure(null), []);
  return { run, busy, failure, forget };
}
