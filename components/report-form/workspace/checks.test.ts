import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createReport, type ReportContent, usualPeriod } from '@/lib/report';
import type { Finding } from '@/lib/validation/finding';
import { CHECK_PAUSE, createChecks } from './checks';

const first = createReport({
  edition: 'national-2018',
  variant: 'standard',
  school: '示例大学',
  period: usualPeriod('school-year', 2025),
  yearWord: '学年度',
  titleWord: '信息公开工作年度报告',
});
const finding: Finding = { rule: 'r', severity: 'error', part: 'overview', chapter: 'overview', message: '还没有内容' };

function page() {
  const listeners = new Set<() => void>();
  let content = first;
  let composing = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    content: () => content,
    saving: () => ({ composing }),
    write: (yearWord: string) => {
      content = { ...content, yearWord };
      tell();
    },
    compose: (on: boolean) => {
      composing = on;
      tell();
    },
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('checks once, after a pause', async () => {
  const source = page();
  const asked: ReportContent[] = [];
  const checks = createChecks(source, async (content) => (asked.push(content) > 0 ? [finding] : []), []);
  const stop = checks.start();
  source.write('学年');
  await vi.advanceTimersByTimeAsync(CHECK_PAUSE - 1);
  source.write('年度');
  expect(checks.view().pending).toBe(true);
  await vi.advanceTimersByTimeAsync(CHECK_PAUSE);
  expect(asked.map(({ yearWord }) => yearWord)).toEqual(['年度']);
  expect(checks.view()).toEqual({ findings: [finding], content: source.content(), pending: false });
  stop();
});

it('checks nothing in the middle of a composition', async () => {
  const source = page();
  const check = vi.fn(async () => []);
  const stop = createChecks(source, check, []).start();
  source.compose(true);
  source.write('nian');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(check).not.toHaveBeenCalled();
  source.compose(false);
  await vi.advanceTimersByTimeAsync(CHECK_PAUSE);
  expect(check).toHaveBeenCalledOnce();
  stop();
});

it('drops an answer that a newer text has overtaken, and keeps the old findings when a check fails', async () => {
  const source = page();
  let answer: (findings: Finding[]) => void = () => undefined;
  const checks = createChecks(
    source,
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
    [],
  );
  const stop = checks.start();
  source.write('年度');
  await vi.advanceTimersByTimeAsync(CHECK_PAUSE);
  const late = answer;
  source.write('年');
  late([finding]);
  await vi.advanceTimersByTimeAsync(0);
  expect(checks.view().findings).toEqual([]);
  stop();
});
