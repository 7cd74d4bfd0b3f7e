import { describe, expect, it } from 'vitest';
import { readReport } from '@/lib/intake';
import { checkReport } from '.';
import { NEAR_MISSES } from './testing/near-misses';

/** What a bare frame around the sentences lacks, and names that differ as they may. */
const OF_THE_FRAME = new Set([
  'preface-incomplete',
  'chapter-missing',
  'chapter-heading',
  'mandated-content-missing',
  'checklist-absent',
  'undefined-abbreviation',
  'inconsistent-term 信息公开工作领导小组',
  'deadline',
]);

describe('right sentences that come near a fault', () => {
  it.each(Object.entries(NEAR_MISSES))('%s: no rule speaks of them', (_, text) => {
    const { content } = readReport(text);
    expect(content.chapters.reduce((all, chapter) => all + chapter.content.prose.length, 0)).toBeGreaterThan(50);
    const told = checkReport(content).filter(
      ({ rule, quote = '' }) => !OF_THE_FRAME.has(rule) && !OF_THE_FRAME.has(`${rule} ${quote}`),
    );
    expect(told.map(({ rule, message, quote }) => `${rule} ${message} ${quote ?? ''}`)).toEqual([]);
  });
});
