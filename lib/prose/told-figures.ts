import { findQuantities, type Quantity } from './quantities';
import type { Span } from './span';

/** A figure with the clause it stands in: what is said before and behind it decides what it counts. */
export type ToldFigure = Span & {
  quantity: Quantity;
  /** The words of the clause before the figure, without white space. */
  before: string;
  /** The words behind it up to the next mark. */
  behind: string;
  /** The whole sentence up to the figure. */
  lead: string;
};

const CLAUSE_START = /[^，,、。；;：:！？（）()\n]*$/;
const CLAUSE_END = /^[^，,、。；;：:！？（）()\n]*/;
const SENTENCE_START = /[^。！？\n]*$/;
/** More words before a figure are of another matter. */
const REACH = 160;

/** Every figure of a text in its clause, in order. */
export const findToldFigures = (text: string): ToldFigure[] =>
  findQuantities(text).map((quantity) => {
    const behindStart = text.slice(Math.max(0, quantity.start - REACH), quantity.start);
    const words = CLAUSE_START.exec(behindStart)?.[0] ?? '';
    const start = quantity.start - words.length;
    const behind = CLAUSE_END.exec(text.slice(quantity.end, quantity.end + 40))?.[0] ?? '';
    return {
      start,
      end: quantity.end,
      quote: text.slice(start, quantity.end).trim(),
      quantity,
      before: words.replace(/\s/g, ''),
      behind: behind.replace(/\s/g, ''),
      lead: (SENTENCE_START.exec(behindStart)?.[0] ?? '').replace(/\s/g, ''),
    };
  });
