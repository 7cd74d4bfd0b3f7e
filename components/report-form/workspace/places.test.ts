import { expect, it } from 'vitest';
import { CHAPTER_KEYS, type PartKey } from '@/lib/report';
import { groupOf, partAt, placeHref, placeOf } from './places';

const PARTS: PartKey[] = ['preface', ...CHAPTER_KEYS, 'checklist-settings', 'signature', 'unplaced', 'item:12'];

it.each(PARTS)('finds the page of %s and back', (part) => {
  const at = partAt(placeHref('r 1', placeOf(part)), 'r 1');
  expect(at && groupOf(at)).toBe(groupOf(part));
});

it.each(['/reports/r1', '/reports/r1/check', '/reports/r1/chapters/nonsense'])('knows %s as no part', (path) => {
  expect(partAt(path, 'r1')).toBeUndefined();
});
