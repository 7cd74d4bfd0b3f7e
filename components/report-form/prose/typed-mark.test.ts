import { getSchema } from '@tiptap/core';
import { Node as DocNode } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import type { Prose } from '@/lib/report';
import { docOf, proseOf } from './convert';
import { readableNodes } from './readable';
import { proseExtensions } from './schema';
import { numberBlock, type TypedMark, typedMark } from './typed-mark';

const schema = getSchema(proseExtensions);

/** The text of a chapter whose first block holds `text`, after the mark in it was taken for a number. */
function numberedText(prose: Prose, mark: TypedMark, length: number): Prose {
  const { tr } = EditorState.create({ doc: DocNode.fromJSON(schema, docOf(prose)) });
  const { doc } = numberBlock(tr, mark, 1, 1 + length);
  doc.check();
  return proseOf(readableNodes(doc));
}

describe('a number typed at the start of a block', () => {
  it('is known by its form', () => {
    expect(typedMark('（六）')).toEqual({ level: 1, rest: '' });
    expect(typedMark('(十二)')).toEqual({ level: 1, rest: '' });
    expect(typedMark('1.甲')).toEqual({ level: 2, rest: '甲' });
    expect(typedMark('12、公开渠道')).toEqual({ level: 2, rest: '公开渠道' });
    expect(typedMark('（1）')).toEqual({ level: 3, rest: '' });
  });

  it('is not seen in figures, in the middle of a text or before it is complete', () => {
    for (const text of ['1.', '3.5', '3.5万人', '（六', '学校（六）', '2024年', '（六）甲', '1.本学年度学校公开信息'])
      expect(typedMark(text), text).toBeUndefined();
  });

  it('numbers a paragraph', () => {
    expect(numberedText([{ kind: 'paragraph', text: '（六）' }], { level: 1, rest: '' }, 3)).toEqual([
      { kind: 'item', level: 1, lead: '', text: '' },
    ]);
    expect(numberedText([{ kind: 'paragraph', text: '1.甲' }], { level: 2, rest: '甲' }, 3)).toEqual([
      { kind: 'item', level: 2, lead: '', text: '甲' },
    ]);
  });

  it('does not stand beside the number a block has already', () => {
    expect(numberedText([{ kind: 'item', level: 1, lead: '', text: '（六）' }], { level: 1, rest: '' }, 3)).toEqual([
      { kind: 'item', level: 1, lead: '', text: '' },
    ]);
    expect(numberedText([{ kind: 'heading', level: 1, text: '（1）' }], { level: 3, rest: '' }, 3)).toEqual([
      { kind: 'heading', level: 3, text: '' },
    ]);
  });
});
