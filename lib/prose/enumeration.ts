import { marksOf, startAfter } from './clauses';
import type { Quantity } from './quantities';
import type { Span } from './span';

/**
 * How the parts are led in: 其中 may name some, 包括 mostly names all, 分别为 and a colon name all, 含 is said of one part or
 * two, a bracket too; `list` has no word for it, only one clause of the same kind behind the other.
 */
export type Lead = 'among' | 'includes' | 'all' | 'with' | 'bracket' | 'after' | 'list';

/** A total and the figures it is made of. */
export type Enumeration = Span & {
  /** Its paragraph, without titles and addresses. */
  text: string;
  total: Quantity;
  lead: Lead;
  /** Figures that read as its parts, as far as they go on without a break. */
  parts: readonly Quantity[];
  /** Everything that may be a part where the sentence is read more widely; begins with `parts`. */
  others: readonly Quantity[];
  /** The total stands right before its parts. */
  adjacent: boolean;
  /** 其余, 等 and the like say that the parts are not all. */
  open: boolean;
  /** The list goes on in another unit: "来信42件，来访23人次". */
  goesOn: boolean;
  /** Its total is a part of another's: the list of that one goes on behind its parts. */
  inner: boolean;
  /** What else the parts may be of: figures told before the total, and the total with one of them. */
  alternatives: readonly number[];
};

type Told = Pick<Enumeration, 'total' | 'lead' | 'parts'> & Partial<Enumeration>;

/** An enumeration as its paragraph tells it, from the clause of whatever stands first to the last of its figures. */
export function enumerationIn(text: string, { total, lead, parts, ...more }: Told): Enumeration {
  const last = parts.at(-1) ?? total;
  const start = clauseStart(text, Math.min(total.start, parts[0]?.start ?? total.start));
  const end = more.end ?? Math.max(total.end, last.end);
  const quote = text.slice(start, end).trim();
  return {
    others: parts,
    adjacent: true,
    open: false,
    alternatives: [],
    inner: false,
    goesOn: false,
    ...more,
    text,
    start,
    end,
    quote,
    total,
    lead,
    parts,
  };
}

const CLAUSE_MARKS = marksOf('，,。；;！？\n');
const CLAUSE_REACH = 80;

/** Behind the last mark before a place. */
export const clauseStart = (text: string, at: number): number => startAfter(text, at, CLAUSE_MARKS, CLAUSE_REACH);
