import { describe, expect, it } from 'vitest';
import { createReport, usualPeriod } from '@/lib/report';
import { changedSince, lastSentBack } from './changed-parts';

const content = createReport({
  edition: 'national-2018',
  variant: 'standard',
  school: '示例大学',
  period: usualPeriod('school-year', 2024),
  yearWord: '学年度',
  titleWord: '信息公开工作年度报告',
});
const part = (updatedAt: string) => ({ version: 1, updatedAt, updatedByName: '张三', departmentId: null });
const event = (action: string, at: string) => ({
  ...{
    id: at,
    action,
    label: action,
    fromStatus: null,
    toStatus: null,
    actorName: '李四',
    reason: '数字不符',
    part: null,
  },
  at,
});

describe('what changed since the report went back', () => {
  it('starts from the last return, though the author took the report back since', () => {
    const events = [
      event('return', '2024-10-01T00:00:00Z'),
      event('withdraw', '2024-10-05T00:00:00Z'),
      event('return', '2024-10-03T00:00:00Z'),
    ];
    expect(lastSentBack({ events })?.at).toBe('2024-10-03T00:00:00Z');
  });
  it('starts from the last withdrawal where nothing was returned', () => {
    const events = [event('withdraw', '2024-10-02T00:00:00Z'), event('submit', '2024-10-03T00:00:00Z')];
    expect(lastSentBack({ events })?.action).toBe('withdraw');
    expect(lastSentBack({ events: [] })).toBeNull();
  });
  it('names the parts saved since, newest first, the items in one row', () => {
    const parts = {
      overview: part('2024-10-02T00:00:00Z'),
      'item:12': part('2024-10-03T00:00:00Z'),
      'item:3': part('2024-10-01T12:00:00Z'),
      signature: part('2024-09-01T00:00:00Z'),
    };
    const changed = changedSince({ content, parts }, '2024-10-01T00:00:00Z');
    expect(changed.map(({ name }) => name)).toEqual(['清单第3、12项', '一、概述']);
  });
});
