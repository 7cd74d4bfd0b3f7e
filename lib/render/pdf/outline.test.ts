import { describe, expect, it } from 'vitest';
import type { HeadingLevel } from '@/lib/typeset';
import { pdfFile } from './file/pdf-file';
import { writeOutline } from './outline';

const pages = [{ id: 900, height: 842 }];

/** The outline as indented titles, `-` before those that are folded. */
function outline(...entries: [level: HeadingLevel, title: string][]): string[] {
  const file = pdfFile((bytes) => bytes);
  const root = writeOutline(
    file,
    entries.map(([level, title], i) => ({ level, title, page: 0, y: i })),
    pages,
  );
  const text = Buffer.from(file.end(1, 1)).toString('latin1');
  const entry = (id: string, key: string) => new RegExp(`\\n${id} 0 obj\\n.*?/${key} ?\\(?(-?\\w+)`).exec(text)?.[1];
  const below = (parent: string, indent: string): string[] => {
    const lines: string[] = [];
    for (let id = entry(parent, 'First'); id !== undefined; id = entry(id, 'Next')) {
      expect(entry(id, 'Parent')).toBe(parent);
      const folded = Number(entry(id, 'Count') ?? 0) < 0 ? '-' : '';
      lines.push(`${indent}${folded}${entry(id, 'Title')}`, ...below(id, `${indent} `));
    }
    return lines;
  };
  return root === undefined ? [] : below(String(root), '');
}

describe('the outline', () => {
  it('nests headings by their levels, folded below the chapters', () => {
    expect(outline([1, 'a'], [2, 'b'], [3, 'c'], [4, 'd'], [2, 'e'], [1, 'f'])).toEqual([
      'a',
      ' -b',
      '  -c',
      '   d',
      ' e',
      'f',
    ]);
  });

  it('takes a level that was left out as it comes', () => {
    expect(outline([3, 'a'], [1, 'b'], [4, 'c'], [2, 'd'])).toEqual(['a', 'b', ' c', ' d']);
  });

  it('is none without headings', () => {
    expect(outline()).toEqual([]);
  });
});
