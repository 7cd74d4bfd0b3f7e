import { describe, expect, it } from 'vitest';
import { chaptersOf, countShown, EVERYTHING, filterIn, filterQuery } from './finding-filter';
import type { FindingGroup, SeverityGroup } from './sorted-findings';

const group = (chapter: string, count: number): FindingGroup => ({
  chapter,
  title: `《${chapter}》`,
  count,
  kinds: [],
});
const groups: SeverityGroup[] = [
  { severity: 'error', count: 5, chapters: [group('checklist', 5)] },
  { severity: 'hint', count: 3, chapters: [group('overview', 1), group('checklist', 1), group('elsewhere', 1)] },
];

describe('the filter of the findings', () => {
  it.each([
    ['', EVERYTHING],
    ['?severity=error', { severity: 'error', chapter: '' }],
    ['?chapter=overview', { severity: '', chapter: 'overview' }],
    ['?severity=warning&chapter=preface', { severity: 'warning', chapter: 'preface' }],
  ] as const)('is kept in the address: %s', (query, filter) => {
    expect(filterIn(new URLSearchParams(query))).toEqual(filter);
    expect(filterQuery(filter)).toBe(query);
  });

  it('takes an unknown severity for none', () => {
    expect(filterIn(new URLSearchParams('severity=fatal'))).toEqual(EVERYTHING);
  });

  it.each([
    [EVERYTHING, 8],
    [{ severity: 'error', chapter: '' }, 5],
    [{ severity: '', chapter: 'checklist' }, 6],
    [{ severity: 'hint', chapter: 'overview' }, 1],
    [{ severity: 'error', chapter: 'overview' }, 0],
    [{ severity: 'warning', chapter: '' }, 0],
  ] as const)('counts what it lets through: %j', (filter, count) => expect(countShown(groups, filter)).toBe(count));

  it('offers the chapters that have findings, in printed order', () => {
    const titles = ['preface', 'overview', 'checklist'].map((chapter) => ({ chapter, title: `《${chapter}》` }));
    expect(chaptersOf(groups, titles).map(({ chapter }) => chapter)).toEqual(['overview', 'checklist', 'elsewhere']);
  });
});
