'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { PartKey } from '@/lib/report';
import { type Caret, createCaret } from './caret';

/** The caret of the page at hand, and how often someone asked where it stands in print. */
export function useCaret(part: PartKey | undefined): { caret: Caret; asked: number; ask: () => void } {
  const [caret] = useState(createCaret);
  const [asked, setAsked] = useState(0);
  useEffect(() => (part ? caret.watch(part) : undefined), [caret, part]);
  return { caret, asked, ask: () => setAsked(asked + 1) };
}

/** Ctrl+Alt+P asks where the caret stands in print. */
export function useShortcut(act: (() => void) | undefined): void {
  const run = useEffectEvent(() => act?.());
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.altKey || event.code !== 'KeyP') return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
