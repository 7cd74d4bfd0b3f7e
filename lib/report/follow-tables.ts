import { type Bound, standingBounds } from './bound';
import { type Both, boundText } from './bound-text';
import type { ReportContent } from './content';
import type { Block, Prose } from './prose';

/** A block in which every bound figure says what its table says; the same block where nothing changes. */
function followBlock(block: Block, both: Both): Block {
  let [text, read] = ['', 0];
  const bound: Bound[] = [];
  for (const figure of standingBounds(block)) {
    if (figure.at < read) continue;
    text += block.text.slice(read, figure.at);
    read = figure.at + figure.shown.length;
    const shown = boundText(figure, both) ?? figure.shown;
    bound.push({ ...figure, at: text.length, shown });
    text += shown;
  }
  const followed = text + block.text.slice(read);
  return followed === block.text ? block : { ...block, text: followed, bound };
}

/** @returns the same prose where nothing changes */
export function followTables(prose: Prose, both: Both): Prose {
  if (!prose.some(({ bound }) => bound)) return prose;
  const followed = prose.map((block) => followBlock(block, both));
  return followed.some((block, i) => block !== prose[i]) ? followed : prose;
}

/**
 * A report whose prose says what its tables say; parts in which nothing changes stay the same objects.
 * @param lastYear for the changes against it; null: those stay as they are
 */
export function withBoundFigures(content: ReportContent, lastYear: ReportContent | null): ReportContent {
  const followed = <T extends { prose: Prose }>(own: T): T => {
    const prose = followTables(own.prose, { content, lastYear });
    return prose === own.prose ? own : { ...own, prose };
  };
  const preface = followed(content.preface);
  const chapters = mapSame(content.chapters, (chapter) => {
    const own = followed(chapter.content);
    return own === chapter.content ? chapter : { ...chapter, content: own };
  });
  const attachments = mapSame(content.signature.attachments, followed);
  const signature =
    attachments === content.signature.attachments ? content.signature : { ...content.signature, attachments };
  const same = preface === content.preface && chapters === content.chapters && signature === content.signature;
  return same ? content : { ...content, preface, chapters, signature };
}

/** Like map; the same array where every member stays the same. */
function mapSame<T>(members: T[], change: (member: T) => T): T[] {
  const changed = members.map(change);
  return changed.every((member, i) => member === members[i]) ? members : changed;
}
