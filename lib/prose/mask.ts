import { findUrls } from './addresses';
import { remembered } from './remembered';
import type { Span } from './span';

/** A title in 书名号, with what it nests. */
const TITLES = /《[^《》]{0,120}(?:《[^《》]{0,120}》[^《》]{0,120})?》/g;

/** Every match as wide as it was, but blank, so that all other words keep their places. */
export const blankOut = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (match) => '　'.repeat(match.length));

/** The text without the titles of documents, which are quoted as their issuers worded them. */
export const withoutTitles = remembered((text) => (text.includes('《') ? blankOut(text, TITLES) : text));

/** The text with some stretches of it blank. @param spans in order, none reaching into the next */
export function blankSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let at = 0;
  const pieces = spans.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, '　'.repeat(end - start)];
  });
  return [...pieces, text.slice(at)].join('');
}

export const withoutAddresses = remembered((text, readings) => blankSpans(text, findUrls(text, readings)));

/** The author's own words: neither titles nor addresses. */
export const ownWords = remembered((text, readings) => {
  const plain = withoutAddresses(text, readings);
  return plain === text ? withoutTitles(text, readings) : withoutTitles(plain);
});
