import type { Change } from '@/lib/validation/change';

/** What is done to the words. */
export type Verb = '改' | '删去' | '补上' | '解除绑定';

const takesOut = ({ from, to }: Change): boolean =>
  to.length < from.length && (from.startsWith(to) || from.endsWith(to));
const putsIn = ({ from, to }: Change): boolean => from.length < to.length && (to.startsWith(from) || to.endsWith(from));

/** What changes do, in a word that holds for all of them. */
export function verbOf(changes: readonly Change[]): Verb {
  if (changes.length === 0) return '改';
  if (changes.every(({ unbinds }) => unbinds)) return '解除绑定';
  if (changes.every(takesOut)) return '删去';
  return changes.every(putsIn) ? '补上' : '改';
}
