import { blockText, type PartKey, type Prose } from '@/lib/report';
import { oncePerCheck } from './once-per-check';

/** The prose of preface or chapter as one text, a block a line. */
export type ProseText = {
  part: PartKey;
  prose: Prose;
  text: string;
  /** All that is read from it: its part, the kind and level of its blocks, its words. */
  key: string;
  blockAt: (place: number) => number;
};

const textOf = (part: PartKey, prose: Prose): ProseText => {
  const lines = prose.map(blockText);
  const text = lines.join('\n');
  const kinds = prose.map((block) => (block.kind === 'paragraph' ? block.kind : `${block.kind}${block.level}`));
  let end = 0;
  const ends = lines.map((line) => {
    end += line.length + 1;
    return end;
  });
  return {
    part,
    prose,
    text,
    key: `${part} ${kinds.join()}\n${text}`,
    blockAt: (place) =>
      Math.max(
        0,
        ends.findIndex((last) => place < last),
      ),
  };
};

/** Preface and printed chapters, for what is told over several paragraphs. */
export const proseTexts = oncePerCheck((report): readonly ProseText[] => [
  textOf('preface', report.preface.prose),
  ...report.chapters.filter(({ content }) => !content.omitted).map(({ key, content }) => textOf(key, content.prose)),
]);
