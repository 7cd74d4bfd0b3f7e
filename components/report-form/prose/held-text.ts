import type { Node as DocNode } from '@tiptap/pm/model';
import type { Prose } from '@/lib/report';
import { proseOf } from './convert';
import { readableNodes } from './readable';

/** The text is read out of the editor this long after a key (ms): never on the path of a key. */
export const HOLD = 200;

export type HeldText = {
  /** The document changed. */
  take: (doc: DocNode) => void;
  /** An input method opened or closed a composition: an open one is never read. */
  compose: (on: boolean) => void;
  /** Hands over what is held back, now. */
  settle: () => void;
};

/** Holds the newest document back until typing pauses, then hands it over once as prose. */
export function holdText(onProse: (prose: Prose) => void): HeldText {
  let held: DocNode | null = null;
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    if (held === null || composing) return;
    clearTimeout(timer);
    const doc = held;
    held = null;
    onProse(proseOf(readableNodes(doc)));
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, HOLD);
  };
  return {
    take: (doc) => {
      held = doc;
      later();
    },
    compose: (on) => {
      composing = on;
      if (!on) later();
    },
    settle,
  };
}
