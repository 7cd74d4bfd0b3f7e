'use client';

import dynamic from 'next/dynamic';
import { useSaving } from '../workspace/context';

/** Few sessions are lost while writing: the dialog comes when one is. */
const SignedOut = dynamic(() => import('./signed-out').then((room) => room.SignedOut), { ssr: false });

/** The session was lost while writing. */
export const SessionDialog = () => (useSaving().signedOut ? <SignedOut /> : null);
