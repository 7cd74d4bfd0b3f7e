'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the page has woken up: what is pressed or chosen before goes to the browser alone, or nowhere. */
export const useAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
