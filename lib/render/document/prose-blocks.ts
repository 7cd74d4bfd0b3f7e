import { type OutlineLevel, outlineMarks, type Prose, type Block as ProseBlock } from '@/lib/report';
import type { Block, BookmarkEntry, FontRole } from '@/lib/typeset';
import { textRuns } from './text-runs';

/** （一） is 楷体, 1. and （1） are 仿宋 (GB/T 9704-2012 7.3.3). */
const LEVEL_ROLES: Record<OutlineLevel, FontRole> = { 1: 'heading2', 2: 'body', 3: 'body' };

/** @param part whose prose it is; @param path of the prose inside the part */
export function proseBlocks(prose: Prose, part: string, path = 'prose'): Block[] {
  const marks = outlineMarks(prose);
  return prose.flatMap((block, i) => proseBlock(block, marks[i] ?? '', { part, path: `${path}.${i}` }));
}

function proseBlock(block: ProseBlock, mark: string, source: Block['source']): Block[] {
  switch (block.kind) {
    case 'heading': {
      const text = mark + block.text;
      const runs = textRuns(LEVEL_ROLES[block.level], text);
      return [{ kind: 'heading', runs, bookmark: bookmark(block.level, text), source }];
    }
    case 'item': {
      const led = block.lead !== '';
      const lead = textRuns(led ? LEVEL_ROLES[block.level] : 'body', mark + block.lead);
      const entry = led ? bookmark(block.level, mark + block.lead) : undefined;
      return [{ kind: 'paragraph', runs: [...lead, ...textRuns('body', block.text)], bookmark: entry, source }];
    }
    case 'paragraph':
      return [{ kind: 'paragraph', runs: textRuns('body', block.text), source }];
  }
}

const bookmark = (level: OutlineLevel, text: string): BookmarkEntry | undefined =>
  level === 1 ? { level: 2, title: text.replace(/[。：；，:]$/, '') } : undefined;
