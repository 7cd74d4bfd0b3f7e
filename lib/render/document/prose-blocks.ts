import { type OutlineLevel, outlineMarks, type Prose, type Block as ProseBlock } from '@/lib/report';
import type { Block, BookmarkEntry, FontRole, TextRun } from '@/lib/typeset';
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
      return [{ kind: 'heading', runs, bookmark: entry(block.level, text), source }];
    }
    case 'item': {
      const words = textRuns('body', block.text);
      if (block.lead === '') {
        const label: TextRun = { role: 'body', text: mark, label: true };
        return [{ kind: 'paragraph', runs: [label, ...words], item: block.level, source }];
      }
      const text = mark + block.lead;
      const lead = textRuns(LEVEL_ROLES[block.level], text).map((run): TextRun => ({ ...run, lead: true }));
      return [{ kind: 'paragraph', runs: [...lead, ...words], bookmark: entry(block.level, text), source }];
    }
    case 'paragraph':
      return [{ kind: 'paragraph', runs: textRuns('body', block.text), source }];
  }
}

/** Below the chapter's own, which is 1. */
const LEVELS = { 1: 2, 2: 3, 3: 4 } as const;

const entry = (level: OutlineLevel, text: string): BookmarkEntry => ({
  level: LEVELS[level],
  title: text.replace(/[。：；，:]$/, ''),
});
