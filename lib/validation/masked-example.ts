import type { IdentifierKind } from '@/lib/prose';
import type { Mask } from './check-settings';

/** Invented numbers of nobody. */
const EXAMPLES: Record<IdentifierKind, string> = {
  'id-card': '110105200001011234',
  mobile: '13800001234',
  'bank-card': '6222000011112222',
  'person-number': '2024010123',
};

/** At least so many characters of a number are hidden, whatever a school sets. */
export const LEAST_HIDDEN = 4;

/** How many characters at both ends together a school may let show: the shortest number of its kind less what must be hidden. */
export const mostShown = (kind: IdentifierKind): number => EXAMPLES[kind].length - LEAST_HIDDEN;

/** A number of this kind as it may be published: "138****1234". */
export function maskedExample(kind: IdentifierKind, { first, last }: Mask): string {
  const number = EXAMPLES[kind];
  const hidden = Math.max(0, number.length - first - last);
  return `${number.slice(0, first)}${'*'.repeat(hidden)}${number.slice(first + hidden)}`;
}
