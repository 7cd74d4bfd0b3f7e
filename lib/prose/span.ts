/** A reading of some part of a text: `quote` stands at [start, end) in UTF-16 units. */
export type Span = { start: number; end: number; quote: string };

const NONE: readonly never[] = [];

/**
 * Every match of a pattern, in order. What `matchAll` gives, without the copy of the pattern that it makes for each text:
 * most texts hold nothing of what is looked for, and the copy took longer than to see that.
 * @param pattern must carry the g flag and match at least a character
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** Every match of a pattern with its place. @param pattern must carry the g flag */
export const spansOf = (text: string, pattern: RegExp): (Span & { groups: RegExpMatchArray })[] =>
  matchesIn(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    quote: match[0],
    groups: match,
  }));
