import { describe, expect, it } from 'vitest';
import type { Status } from '@/lib/workflow';
import { usualSource } from './usual-source';

const row = (id: string, status: Status) => ({ id, status });

describe('the report to carry on from', () => {
  it('is the newest published one', () => {
    const rows = [row('begun', 'draft'), row('last', 'published'), row('older', 'published')];
    expect(usualSource(rows)?.id).toBe('last');
  });

  it('is the newest of all where none is published', () => {
    expect(usualSource([row('imported', 'draft'), row('older', 'draft')])?.id).toBe('imported');
    expect(usualSource([])).toBeUndefined();
  });
});
