import { describe, expect, it } from 'vitest';
import { matching } from './matching';

const entries = [{ words: '标点 半角 gb/t 15834' }, { words: '统计表 合计' }];

describe('searching the rules', () => {
  it.each([
    ['', 2],
    ['  半角 标点 ', 1],
    ['GB/T', 1],
    ['合计', 1],
    ['标点 合计', 0],
  ])('“%s” finds %i', (search, count) => expect(matching(entries, search)).toHaveLength(count));
});
