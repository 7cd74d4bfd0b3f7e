import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ChapterContent, createReport, emptyChapter, usualPeriod } from '@/lib/report';
import { mapShelf, openedWith } from '../workspace/testing';
import { createWorkspace } from '../workspace/workspace';
import { letsGo } from './leaving';
import type { Transport } from './runner';

const content = createReport({
  edition: 'national-2018',
  variant: 'standard',
  school: '示例大学',
  period: usualPeriod('school-year', 2025),
  yearWord: '学年度',
  titleWord: '信息公开工作年度报告',
});
const chapter = (text: string): ChapterContent => ({ ...emptyChapter(), prose: [{ kind: 'paragraph', text }] });
const at = '2026-01-01T00:00:00Z';

function page(transport: Transport) {
  const sent = vi.fn(transport);
  const person = { id: 'u1', name: '张三' };
  const here = createWorkspace({ opened: openedWith(content), person, transport: sent, shelf: mapShelf() });
  return { here, sent };
}
const saves: Transport = async (_, version) => ({ kind: 'saved', version: version + 1, savedAt: at });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('a page with nothing unsaved can go', () => {
  expect(letsGo(page(saves).here)).toBe(true);
});

it('what was typed just now is sent at once, and the page can go', () => {
  const { here, sent } = page(saves);
  here.holdBack(() => here.edit('overview', chapter('刚写的')));
  expect(letsGo(here)).toBe(true);
  expect(sent).toHaveBeenCalledWith('overview', 1, chapter('刚写的'));
});

it('the page is held while an input method is open, and while more than one text waits', () => {
  const { here } = page(saves);
  here.compose(true);
  here.edit('overview', chapter('xue'));
  expect(letsGo(here)).toBe(false);
  here.compose(false);
  here.edit('other', chapter('乙'));
  expect(letsGo(here)).toBe(false);
});

it('the page is held for a text changed again while its save is under way, and for one too long to be carried', () => {
  const { here } = page(saves);
  here.edit('overview', chapter('甲'));
  expect(letsGo(here)).toBe(true);
  here.edit('overview', chapter('甲乙'));
  expect(letsGo(here)).toBe(false);
  const long = page(saves).here;
  long.edit('overview', chapter('长'.repeat(20_000)));
  expect(letsGo(long)).toBe(false);
});

it.each([
  ['the server cannot be reached', { kind: 'unreachable' }],
  [
    'somebody else wrote there',
    { kind: 'conflict', theirs: { version: 9, content: chapter('乙'), byName: '李四', at } },
  ],
  ['the server refuses', { kind: 'refused', message: '过长' }],
  ['the session is lost', { kind: 'signed-out' }],
] as const)('the page is held while %s', async (_, answer) => {
  const { here } = page(async () => answer);
  here.edit('overview', chapter('甲'));
  await vi.advanceTimersByTimeAsync(700);
  expect(letsGo(here)).toBe(false);
});
