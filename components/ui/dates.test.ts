import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment } from './dates';

describe('dates as people read them', () => {
  it('shows the clock of the mainland without leading zeros in the date', () => {
    expect(formatMoment('2024-09-01T06:05:00Z')).toBe('2024年9月1日 14:05');
  });
  it('passes midnight to the next day', () => {
    expect(formatMoment('2024-12-31T16:00:00Z')).toBe('2025年1月1日 00:00');
    expect(formatDay('2024-12-31T16:00:00Z')).toBe('2025年1月1日');
  });
  it('leaves other text alone', () => {
    expect(formatDay('尚未')).toBe('尚未');
    expect(formatMoment('尚未')).toBe('尚未');
  });
});
