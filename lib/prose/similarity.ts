import { normalForm } from './spaces';

/** Comparing stops here: headings and items are shorter, and the work stays bounded for any input. */
const COMPARED = 300;

/** Pairs of neighbouring characters, white space and width of marks aside; a single character stands for itself. */
export function bigrams(text: string): Set<string> {
  const characters = [...normalForm(text.slice(0, COMPARED))];
  if (characters.length === 1) return new Set(characters);
  return new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`));
}

/** Dice coefficient of two bigram sets: 0 nothing in common, 1 the same. */
export function setSimilarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return (2 * common) / (a.size + b.size);
}

/** How alike two short texts are, 0 … 1. */
export const similarity = (a: string, b: string): number => setSimilarity(bigrams(a), bigrams(b));
