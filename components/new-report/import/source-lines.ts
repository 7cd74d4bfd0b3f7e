export type LineMatch = { line: number; text: string };

const MOST_SHOWN = 6;

/** Lines of a text that hold the words, white space aside; numbered from 1 as the reading numbers them. */
export function linesWith(text: string, words: string): LineMatch[] {
  const wanted = words.replace(/\s/g, '');
  if (wanted === '') return [];
  return text
    .split(/\r\n?|[\n\f\u0085\u2028\u2029]/)
    .map((line, i) => ({ line: i + 1, text: line.trim() }))
    .filter((line) => line.text.replace(/\s/g, '').includes(wanted))
    .slice(0, MOST_SHOWN);
}
