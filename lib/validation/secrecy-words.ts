import type { SecrecyWord } from './check-settings';

/** Without blanks around, without empty words; of a word that stands twice the first that says what it is for. */
export function tidyWords(words: readonly SecrecyWord[]): SecrecyWord[] {
  const known = new Map<string, string>();
  for (const { word, why } of words) {
    const own = word.trim();
    if (own !== '') known.set(own, known.get(own) || why.trim());
  }
  return [...known].map(([word, why]) => ({ word, why }));
}

/** One word a line, what it is for after the first blank: "示例课题 未公布的科研项目". */
export const wordsOfLines = (text: string): SecrecyWord[] =>
  tidyWords(
    text.split(/\r?\n/).map((line) => {
      const [word = '', ...why] = line.trim().split(/\s+/);
      return { word, why: why.join(' ') };
    }),
  );

/** The way back: what a person edits. */
export const linesOfWords = (words: readonly SecrecyWord[]): string =>
  words.map(({ word, why }) => (why === '' ? word : `${word} ${why}`)).join('\n');
