import { type Block, blockText, type ChapterKey, type PartKey, type ReportContent } from '@/lib/report';
import { pick, type Random } from './fault';

export type Change = { part: PartKey; what: string; content: ReportContent };

const withText = (block: Block, text: string): Block => {
  const { bound: _bound, ...rest } = block;
  return rest.kind === 'item' && text.startsWith(rest.lead)
    ? { ...rest, text: text.slice(rest.lead.length) }
    : { ...rest, ...(rest.kind === 'item' && { lead: '' }), text };
};

/** The chapter's content, to be changed: the report is the injector's own copy. */
export const chapterOf = (content: ReportContent, key: ChapterKey) => {
  const chapter = content.chapters.find((own) => own.key === key)?.content;
  if (!chapter) throw new Error(`no chapter ${key}`);
  return chapter;
};

/**
 * Rewrites one paragraph of the chapters, chosen among those the change applies to.
 * @param change the paragraph as it becomes; undefined where it does not apply
 */
export function editParagraph(
  content: ReportContent,
  next: Random,
  change: (text: string) => string | undefined,
  among?: readonly ChapterKey[],
): Change | undefined {
  const copy = structuredClone(content);
  const places = copy.chapters
    .filter(({ key }) => !among || among.includes(key))
    .flatMap(({ key, content: { prose } }) => prose.map((block, i) => ({ key, prose, i, text: blockText(block) })));
  const ready = places.filter(({ text }) => change(text) !== undefined);
  if (ready.length === 0) return undefined;
  const { key, prose, i, text } = pick(ready, next);
  const block = prose[i];
  const changed = change(text);
  if (!block || changed === undefined) return undefined;
  prose[i] = withText(block, changed);
  return { part: key, what: difference(text, changed), content: copy };
}

/** Both texts where they part, some characters of each. */
function difference(before: string, after: string): string {
  let from = 0;
  while (before[from] === after[from] && from < before.length) from++;
  const shown = (text: string) => text.slice(Math.max(0, from - 8), from + 16);
  return `${shown(before)} → ${shown(after)}`;
}

/** Replaces one match of a pattern, chosen at random; undefined where there is none. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  next: Random,
  by: (match: RegExpExecArray) => string,
): string | undefined {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return undefined;
  const match = pick(matches, next);
  return text.slice(0, match.index) + by(match) + text.slice(match.index + match[0].length);
}
