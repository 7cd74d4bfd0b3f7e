import { describe, expect, it, vi } from 'vitest';
import { demoReport } from '@/prisma/demo';
import { heldForCheck, oncePerCheck } from './once-per-check';

describe('what is taken from a report once in a check', () => {
  const counting = () => vi.fn(({ chapters }: { chapters: readonly unknown[] }) => chapters.length);

  it('is taken once while the check holds the report, and anew by the next check', () => {
    const read = counting();
    const taken = oncePerCheck(read);
    const report = demoReport();
    const held = heldForCheck(report);
    expect([taken(held), taken(held)]).toEqual([report.chapters.length, report.chapters.length]);
    expect(read).toHaveBeenCalledTimes(1);
    taken(heldForCheck(report));
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is taken anew from a report that no check holds, for it may have been changed', () => {
    const taken = oncePerCheck(counting());
    const report = demoReport();
    const before = taken(report);
    report.chapters.pop();
    expect(taken(report)).toBe(before - 1);
  });
});
