import { remembered } from '@/lib/prose/remembered';
import { blockText, type PartKey, type Prose, type ReportContent } from '@/lib/report';
import { chapterPassages } from './passages';

/** A sentence of a part, without its closing mark, and the block it stands in. */
export type Sentence = { part: PartKey; path: string; text: string };

/** The sentences of a text; a semicolon ends one too, for each side says its own thing. */
export const splitSentences = remembered((text): readonly string[] =>
  text
    .split(/[。；;！？!?\n]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== ''),
);

/** What a text ends with, from behind the mark that closes the sentence before: only that is spoken of there. */
export const lastSentence = (text: string): string =>
  text
    .trim()
    .split(/(?<=[。！？])/)
    .at(-1) ?? '';

/** Every sentence of some prose with its place. */
export const sentencesOf = (part: PartKey, prose: Prose): Sentence[] =>
  prose.flatMap((block, i) => splitSentences(blockText(block)).map((text) => ({ part, path: `prose.${i}`, text })));

/**
 * The sentences of the printed chapters that hold what is looked for.
 * @param pattern without the g flag; it must hold of a paragraph wherever it holds of one of its sentences, for it is asked
 * of the paragraph first: no ^ or $, and nothing that another sentence may not hold
 */
export function sentencesHolding(pattern: RegExp): (report: ReportContent) => Sentence[] {
  const holding = remembered((text, readings) =>
    pattern.test(text) ? splitSentences(text, readings).filter((sentence) => pattern.test(sentence)) : NONE,
  );
  return (report) => {
    const sentences: Sentence[] = [];
    for (const { part, path, text, readings } of chapterPassages(report))
      for (const sentence of holding(text, readings)) sentences.push({ part, path, text: sentence });
    return sentences;
  };
}

const NONE: readonly string[] = [];
