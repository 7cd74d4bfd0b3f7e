import { remembered } from '@/lib/prose/remembered';
import { blockText, type ChapterKey, type Prose, type ReportContent } from '@/lib/report';

/** A sentence of a chapter, without its closing mark, and the block it stands in. */
export type Sentence = { part: ChapterKey; path: string; text: string };

/** The sentences of a text; a semicolon ends one too, for each side says its own thing. */
export const splitSentences = remembered((text): readonly string[] =>
  text
    .split(/[。；;！？!?\n]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== ''),
);

/** Every sentence of some prose with its place. */
export const sentencesOf = (part: ChapterKey, prose: Prose): Sentence[] =>
  prose.flatMap((block, i) => splitSentences(blockText(block)).map((text) => ({ part, path: `prose.${i}`, text })));

/** Every sentence of the printed chapters. */
export const chapterSentences = (report: ReportContent): Sentence[] =>
  report.chapters
    .filter(({ content }) => !content.omitted)
    .flatMap(({ key, content }) => sentencesOf(key, content.prose));
