import { remembered } from '@/lib/prose/remembered';
import { type Block, blockText, type ChapterKey, type Prose, type ReportContent } from '@/lib/report';

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
  prose.flatMap((block, i) => blockSentences(part, block, i));

const blockSentences = (part: ChapterKey, block: Block, i: number): Sentence[] =>
  splitSentences(blockText(block)).map((text) => ({ part, path: `prose.${i}`, text }));

/** The sentences of the printed chapters, of those blocks that hold what is looked for. @param holding without the g flag */
export const chapterSentences = (report: ReportContent, holding: RegExp): Sentence[] =>
  report.chapters
    .filter(({ content }) => !content.omitted)
    .flatMap(({ key, content }) =>
      content.prose.flatMap((block, i) => (holding.test(blockText(block)) ? blockSentences(key, block, i) : [])),
    );
