/** A reading of some part of a text: `quote` stands at [start, end) in UTF-16 units. */
export type Span = { start: number; end: number; quote: string };

/** Every match of a pattern with its place. @param pattern must carry the g flag */
export const spansOf = (text: string, pattern: RegExp): (Span & { groups: RegExpMatchArray })[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    quote: match[0],
    groups: match,
  }));
