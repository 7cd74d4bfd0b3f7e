import { describe, expect, it } from 'vitest';
import type { DrawnLine, DrawnPage } from '@/lib/render/preview';
import { fieldOf, spotOf } from './spot';

const line = (part: string, path: string, text = '文'): DrawnLine => ({
  runs: [{ text, role: 'body', size: 16, x: 0, y: 0, width: 16 }],
  source: { part, path },
});
const page = (number: number, ...lines: DrawnLine[]): DrawnPage => ({
  number,
  turned: false,
  width: 595,
  height: 842,
  lines,
  rules: [],
  folio: line('folio', String(number)),
});

describe('where a place is printed', () => {
  const pages = [
    page(1, line('preface', 'title'), line('overview', 'prose.0', '（一）学校'), line('overview', 'prose.0', '公开信')),
    page(2, line('overview', 'prose.0', '息。'), line('overview', 'tables.fees'), line('overview', 'tables.fees.a.b')),
    page(3, line('item:7', 'number'), line('item:7', 'links'), line('overview', 'prose.10')),
  ];

  it.each([
    ['overview', 'prose.0', 0, 1],
    ['overview', 'prose.10', 2, 2],
    ['overview', 'tables.fees.a.b', 1, 2],
    ['overview', 'tables.fees.x.y', 1, 1],
    ['overview', 'tables', 1, 1],
    ['preface', 'title.1', 0, 0],
    ['item:7', 'links.0', 2, 1],
    ['item:7', 'department', 2, 0],
  ])('%s %s is on page %i, line %i', (part, path, at, index) => {
    expect(spotOf(pages, { part, path })).toMatchObject({ page: at, line: index });
  });

  it.each([
    ['overview', 'prose.1'],
    ['preface', 'contact.phone'],
    ['item:8', 'links'],
  ])('%s %s is nowhere', (part, path) => {
    expect(spotOf(pages, { part, path })).toBeUndefined();
  });

  it('is the line of the caret, not counting the number before a paragraph', () => {
    const at = (before: number) => spotOf(pages, { part: 'overview', path: 'prose.0', caret: { before, total: 7 } });
    expect([0, 1, 2].map((before) => at(before)?.line)).toEqual([1, 1, 1]);
    expect([3, 5].map((before) => at(before)?.line)).toEqual([2, 2]);
    expect(at(6)).toMatchObject({ page: 1, line: 0 });
    expect(at(7)).toMatchObject({ page: 1, line: 0 });
  });
});

describe('the field of a line', () => {
  it('is its source; an attachment’s title has one of its own, a page number none', () => {
    expect(fieldOf({ part: 'overview', path: 'prose.3' })).toEqual({ part: 'overview', path: 'prose.3' });
    expect(fieldOf({ part: 'signature', path: 'attachments.1' })?.path).toBe('attachments.1.title');
    expect(fieldOf({ part: 'signature', path: 'attachments.1.prose.0' })?.path).toBe('attachments.1.prose.0');
    expect(fieldOf({ part: 'folio', path: '3' })).toBeUndefined();
  });
});
