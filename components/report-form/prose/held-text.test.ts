import { getSchema } from '@tiptap/core';
import { Node as DocNode } from '@tiptap/pm/model';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Prose } from '@/lib/report';
import { docOf } from './convert';
import { HOLD, holdText } from './held-text';
import { proseExtensions } from './schema';

const schema = getSchema(proseExtensions);
const typed = (text: string) => DocNode.fromJSON(schema, docOf([{ kind: 'paragraph', text }]));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const start = () => {
  const handed: Prose[] = [];
  return { handed, held: holdText((prose) => handed.push(prose)) };
};

it('hands the text over once, after a pause', () => {
  const { handed, held } = start();
  held.take(typed('学'));
  vi.advanceTimersByTime(HOLD - 1);
  held.take(typed('学校'));
  vi.advanceTimersByTime(HOLD);
  expect(handed).toEqual([[{ kind: 'paragraph', text: '学校' }]]);
});

it('reads nothing while a composition is open, not even when asked to', () => {
  const { handed, held } = start();
  held.compose(true);
  held.take(typed('xue'));
  held.settle();
  vi.advanceTimersByTime(10_000);
  expect(handed).toEqual([]);
  held.take(typed('学'));
  held.compose(false);
  vi.advanceTimersByTime(HOLD);
  expect(handed).toEqual([[{ kind: 'paragraph', text: '学' }]]);
});

it('hands over at once when someone leaves', () => {
  const { handed, held } = start();
  held.take(typed('甲'));
  held.settle();
  held.settle();
  expect(handed).toHaveLength(1);
});
