import { marksOf, startAfter } from './clauses';
import { findQuantities, type Quantity } from './quantities';
import type { Span } from './span';

/** A figure with the clause it stands in: what is said before it decides what it counts. */
export type ToldFigure = Span & {
  quantity: Quantity;
  /** The words of the clause before the figure, without white space. */
  before: string;
  /** The whole sentence up to the figure. */
  lead: string;
};

const CLAUSE_MARKS = marksOf('，,、。；;：:！？（）()\n');
const SENTENCE_MARKS = marksOf('。！？\n');
/** More words before a figure are of another matter. */
const REACH = 160;

/**
 * The figures of a text in their clauses, in order.
 * @param wanted asked of the words of the clause before the figure; only where it is wanted the sentence is read too
 */
export const findToldFigures = (text: string, wanted: (before: string) => boolean = () => true): ToldFigure[] =>
  findQuantities(text).flatMap((quantity) => {
    const start = startAfter(text, quantity.start, CLAUSE_MARKS, REACH);
    const before = text.slice(start, quantity.start).replace(/\s/g, '');
    if (!wanted(before)) return [];
    const sentence = startAfter(text, start, SENTENCE_MARKS, REACH);
    const lead = text.slice(sentence, quantity.start).replace(/\s/g, '');
    const { end } = quantity;
    return [{ start, end, quote: text.slice(start, end).trim(), quantity, before, lead }];
  });
