import { describe, expect, it } from 'vitest';
import type { HeadingLevel } from '@/lib/typeset';
import { writeOutline } from './outline';

type Item = { title: string; outlineData: Record<string, unknown>; items: Item[]; addItem(title: string): Item };

function item(title: string): Item {
  const items: Item[] = [];
  return {
    title,
    items,
    outlineData: {},
    addItem: (words) => {
      const added = item(words);
      items.push(added);
      return added;
    },
  };
}

/** The outline as indented titles with the number of entries told for each. */
function outline(...entries: [level: HeadingLevel, title: string][]): string[] {
  const root = item('');
  const bookmarks = entries.map(([level, title], i) => ({ level, title, page: 0, y: i }));
  writeOutline({ outline: root } as never, bookmarks, []);
  const lines = ({ items }: Item, indent: string): string[] =>
    items.flatMap((own) => [
      `${indent}${own.title} ${own.outlineData.Count ?? ''}`.trimEnd(),
      ...lines(own, `${indent} `),
    ]);
  return [...(root.outlineData.Count ? [`${root.outlineData.Count}`] : []), ...lines(root, '')];
}

describe('the outline', () => {
  it('nests headings by their levels, folded below the chapters', () => {
    expect(outline([1, 'a'], [2, 'b'], [3, 'c'], [4, 'd'], [2, 'e'], [1, 'f'])).toEqual([
      '4',
      'a 2',
      ' b -1',
      '  c -1',
      '   d',
      ' e',
      'f',
    ]);
  });

  it('takes a level that was left out as it comes', () => {
    expect(outline([3, 'a'], [1, 'b'], [4, 'c'], [2, 'd'])).toEqual(['4', 'a', 'b 2', ' c', ' d']);
  });

  it('is none without headings', () => {
    expect(outline()).toEqual([]);
  });
});
