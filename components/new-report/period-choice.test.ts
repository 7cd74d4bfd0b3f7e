import { describe, expect, it } from 'vitest';
import { periodFaults, periodOf, usualChoice, withKind, yearOf } from './period-choice';

describe('the period of a new report', () => {
  it('is the school year to begin with', () => {
    const choice = usualChoice(2024);
    expect(periodOf(choice)).toEqual({ kind: 'school-year', start: '2023-09-01', end: '2024-08-31' });
    expect(choice.yearWord).toBe('学年度');
    expect(yearOf(periodOf(choice))).toBe(2024);
  });
  it('changes its usual word with its kind, but keeps a word someone chose', () => {
    expect(withKind(usualChoice(2024), 'calendar-year').yearWord).toBe('年度');
    expect(withKind({ ...usualChoice(2024), yearWord: '学年' }, 'calendar-year').yearWord).toBe('学年');
  });
  it('has no dates while the year is unreadable', () => {
    const choice = { ...usualChoice(2024), year: '二〇二四' };
    expect(periodOf(choice).start).toBe('');
    expect(periodFaults(choice)).toHaveProperty('year');
  });
  it('refuses an end before its start', () => {
    const custom = { ...usualChoice(2024), kind: 'custom' as const };
    expect(periodFaults({ ...custom, start: '2024-09-01', end: '2024-08-31' }).end).toMatch('晚于');
    expect(periodFaults({ ...custom, start: '', end: '2024-02-30' })).toEqual({
      start: '请填写开始日期。',
      end: '请填写结束日期。',
    });
    expect(periodFaults({ ...custom, start: '2024-01-01', end: '2024-11-06' })).toEqual({});
  });
});
