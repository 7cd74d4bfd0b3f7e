'use client';

import dynamic from 'next/dynamic';
import { useSaving } from '../workspace/context';
import { conflictedPart } from './schedule';

/** Fetched when a conflict is there: it comes with an answer of the server, so the way to the server is open. */
const Conflict = dynamic(() => import('./conflict').then((room) => room.Conflict), { ssr: false });

/** Two people wrote the same part: the choice between both texts stands over the page until it is made. */
export function ConflictDialog() {
  const state = useSaving();
  const part = conflictedPart(state);
  const trouble = part && state.parts[part]?.trouble;
  if (!part || trouble?.kind !== 'conflict') return null;
  return <Conflict part={part} theirs={trouble.theirs} />;
}
