import { describe, expect, it } from 'vitest';
import type { ReportContent } from '@/lib/report';
import { plainMetrics } from '@/lib/typeset/testing';
import { demoReport } from '../../../prisma/demo';
import { setPages, withChange } from './pages-change';

function withWords(content: ReportContent, words: string): ReportContent {
  const [first, ...others] = content.preface.prose;
  if (first?.kind !== 'paragraph') throw new Error('the demo report begins with a paragraph');
  const prose = [{ ...first, text: first.text + words }, ...others];
  return { ...content, preface: { ...content.preface, prose } };
}

describe('pages set again after a change', () => {
  const content = demoReport();

  it('are those of the changed report, whatever was shown before', () => {
    const set = setPages(plainMetrics);
    let shown = withChange([], set(content));
    for (const words of ['。', '学校公开信息。'.repeat(120), '', '囧']) {
      const next = withWords(content, words);
      shown = withChange(shown, set(next));
      expect(shown).toEqual(withChange([], setPages(plainMetrics)(next)));
    }
  });

  it('leave every page alone that shows the same', () => {
    const set = setPages(plainMetrics);
    const before = withChange([], set(content));
    const change = set(withWords(content, '。'));
    expect(change.changed.map(([index]) => index)).toEqual([0]);
    const after = withChange(before, change);
    expect(after.slice(1).every((page, i) => page === before[i + 1])).toBe(true);
    expect(withChange(after, set(withWords(content, '。')))).toBe(after);
  });
});

describe('a character no font has', () => {
  it('is drawn as 〓 in its place and named with where it stands', () => {
    const change = setPages(plainMetrics)(withWords(demoReport(), '囧字'));
    const runs = change.changed.flatMap(([, { lines }]) => lines.flatMap((line) => line.runs));
    const [run] = runs.filter(({ absent }) => absent !== undefined);
    expect([...(run?.text ?? '')][run?.absent?.[0] ?? -1]).toBe('〓');
    expect(runs.some(({ text }) => text.includes('囧'))).toBe(false);
    expect(change.missing).toEqual([{ character: '囧', source: { part: 'preface', path: 'prose.0' } }]);
  });
});
