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

/** Every figure of a text in its clause, in order. */
export const findToldFigures = (text: string): ToldFigure[] =>
  findQuantities(text).map((quantity) => {
    const start = startAfter(text, quantity.start, CLAUSE_MARKS, REACH);
    const sentence = startAfter(text, start, SENTENCE_MARKS, REACH);
    return {
      start,
      end: quantity.end,
      quote: text.slice(start, quantity.end).trim(),
      quantity,
      before: text.slice(start, quantity.start).replace(/\s/g, ''),
      lead: text.slice(sentence, quantity.start).replace(/\s/g, ''),
    };
  });
