import { describe, expect, it } from 'vitest';
import type { ReportRow } from '@/lib/usecases/list-reports';
import { filtered, filterHref, readFilter, yearsOf } from './report-row';

const row = (given: Partial<ReportRow>): ReportRow => ({
  id: 'a',
  year: 2024,
  title: '示例大学2023—2024学年度信息公开工作年度报告',
  status: 'draft',
  revision: 1,
  version: 1,
  updatedAt: '2024-10-01T00:00:00Z',
  publishedSlug: null,
  progress: 0,
  ...given,
});
const rows = [
  row({ id: 'old', year: 2023, status: 'published' }),
  row({ id: 'new' }),
  row({ id: 'second', revision: 2 }),
];

describe('the list of reports', () => {
  it('keeps its filter in the address', () => {
    const filter = { year: 2024, status: 'draft' } as const;
    expect(filterHref(filter)).toBe('/reports?year=2024&status=draft');
    expect(readFilter({ year: '2024', status: 'draft' })).toEqual(filter);
    expect(filterHref({ year: null, status: null })).toBe('/reports');
  });
  it('ignores what no filter can be', () => {
    expect(readFilter({ year: '20x4', status: 'deleted' })).toEqual({ year: null, status: null });
    expect(readFilter({ year: ['2024', '2023'] })).toEqual({ year: null, status: null });
  });
  it('filters, and puts the newest first', () => {
    expect(filtered(rows, { year: null, status: null }).map((r) => r.id)).toEqual(['second', 'new', 'old']);
    expect(filtered(rows, { year: 2023, status: null }).map((r) => r.id)).toEqual(['old']);
    expect(filtered(rows, { year: 2023, status: 'draft' })).toEqual([]);
    expect(yearsOf(rows)).toEqual([2024, 2023]);
  });
});
