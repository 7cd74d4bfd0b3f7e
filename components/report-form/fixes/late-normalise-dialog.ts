'use client';

import dynamic from 'next/dynamic';

/** Only who opens it needs it. */
export const NormaliseDialog = dynamic(() => import('./normalise-dialog').then((room) => room.NormaliseDialog));
