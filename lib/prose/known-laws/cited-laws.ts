import { findLaws, type LawSpan } from '../laws';
import { remembered, rememberedBy } from '../remembered';
import { type MeantLaw, meantLaw } from './meant-law';

/** A law cited in a text, and the known one it means; undefined for every other. */
export type CitedLaw = LawSpan & { meant: MeantLaw | undefined };

/** One and the same title is cited again and again. */
const meaningOf = rememberedBy(
  ({ title, numbers }: Pick<LawSpan, 'title' | 'numbers'>) => [title, ...numbers.map(({ quote }) => quote)].join('\n'),
  ({ title, numbers }) => ({ meant: meantLaw(title, numbers) }),
);

/** What a text cites, in order. */
export const findCitedLaws = remembered((text): readonly CitedLaw[] =>
  findLaws(text).map((law) => ({ ...law, ...meaningOf(law) })),
);
