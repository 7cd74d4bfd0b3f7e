import { describe, expect, it } from 'vitest';
import type { DrawnLine } from '@/lib/render/preview';
import { partStart, scrollTarget } from './part-start';

const line = (part: string, y: number): DrawnLine => ({
  runs: [{ text: '文', role: 'body', size: 16, x: 0, y, width: 16 }],
  source: { part, path: 'prose.0' },
});
const page = (...lines: DrawnLine[]) => ({ lines, height: 842 });

describe('where a part begins', () => {
  const pages = [page(line('preface', 100)), page(line('preface', 100), line('overview', 421)), page()];

  it('is the first page that holds a line of it', () => {
    expect(partStart(pages, (part) => part === 'overview')).toEqual({ page: 1, depth: 0.5 });
    expect(partStart(pages, (part) => part === 'preface')?.page).toBe(0);
  });

  it('is nowhere for a part that is not printed', () => {
    expect(partStart(pages, (part) => part === 'unplaced')).toBeUndefined();
  });
});

describe('scrolling to it', () => {
  it('shows the page from its head while the beginning is in sight', () => {
    expect(scrollTarget({ top: 700, height: 500 }, 0.5, 600)).toBe(700);
  });

  it('goes on to a beginning that a low window would hide', () => {
    expect(scrollTarget({ top: 700, height: 500 }, 0.9, 300)).toBe(940);
  });
});
