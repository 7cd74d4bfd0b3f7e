import * as z from 'zod/mini';

/** How a bound figure reads: the number, its change against last year in its unit, or in percent. */
export const BOUND_FORMS = ['value', 'change', 'growth'] as const;

/** A place in a block's text that says what a cell of a statistics table says, and follows it. */
export const boundSchema = z.object({
  /** Where it begins in `text`, in UTF-16 units. */
  at: z.number().check(z.int(), z.minimum(0)),
  /** What stands there. Where other words stand by now, someone has typed over the figure: it is bound no more. */
  shown: z.string().check(z.minLength(1), z.maxLength(60)),
  table: z.string().check(z.maxLength(40)),
  /** 'row.column' */
  cell: z.string().check(z.maxLength(60)),
  form: z.enum(BOUND_FORMS),
});
export type Bound = z.infer<typeof boundSchema>;
export type BoundFigure = Pick<Bound, 'table' | 'cell' | 'form'>;

/** The bounds of a text whose words still stand, from the first to the last. */
export const standingBounds = ({ text, bound = [] }: { text: string; bound?: readonly Bound[] | undefined }): Bound[] =>
  bound.filter(({ at, shown }) => text.startsWith(shown, at)).toSorted((a, b) => a.at - b.at);
