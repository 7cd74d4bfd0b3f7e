import { describe, expect, it } from 'vitest';
import type { OpenedReport } from './opened';
import { concerns, type Return, standingReturn } from './returned';

const event = (given: Partial<Return>): Return => ({
  id: 'e',
  action: 'return',
  label: '退回',
  fromStatus: 'submitted',
  toStatus: 'returned',
  actorName: '王建国',
  reason: '请补齐统计表。',
  part: null,
  at: '2026-11-01T00:00:00Z',
  ...given,
});
const report = (status: OpenedReport['report']['status']): OpenedReport['report'] => ({
  id: 'r1',
  title: '示例',
  year: 2025,
  status,
  revision: 1,
  version: 1,
  edition: 'national-2018',
  variant: 'standard',
  yearWord: '学年度',
  revisesId: null,
  updatedAt: '2026-11-01T00:00:00Z',
});

describe('a returned report', () => {
  const earlier = event({ reason: '第一次' });
  const later = event({ reason: '第二次', at: '2026-11-08T00:00:00Z' });
  const note = event({ action: 'assign', at: '2026-11-09T00:00:00Z' });

  it('says why it came back, the last time it did', () => {
    expect(standingReturn({ report: report('returned'), events: [earlier, later, note] })?.reason).toBe('第二次');
  });

  it('says nothing once it is submitted again', () => {
    expect(standingReturn({ report: report('submitted'), events: [earlier, later] })).toBeNull();
  });

  it('says it on the page of the part that is meant', () => {
    expect(concerns(event({ part: 'proactive' }), 'proactive')).toBe(true);
    expect(concerns(event({ part: 'checklist' }), 'checklist')).toBe(true);
    expect(concerns(event({ part: 'proactive' }), 'overview')).toBe(false);
    expect(concerns(event({ part: null }), 'overview')).toBe(false);
  });
});
