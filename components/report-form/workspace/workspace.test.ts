import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ChapterContent, createReport, emptyChapter, type PartKey, usualPeriod } from '@/lib/report';
import type { SaveAnswer, Transport } from '../saving/runner';
import type { Shelf } from '../saving/safety-net';
import { conflictedPart, unsavedParts } from '../saving/schedule';
import { readPart, withPart } from './part-contents';
import { firstVersion, mapShelf, openedWith } from './testing';
import { createWorkspace } from './workspace';

const content = createReport({
  edition: 'national-2018',
  variant: 'standard',
  school: '示例大学',
  period: usualPeriod('school-year', 2025),
  yearWord: '学年度',
  titleWord: '信息公开工作年度报告',
});
const opened = openedWith(content);
const chapter = (text: string): ChapterContent => ({ ...emptyChapter(), prose: [{ kind: 'paragraph', text }] });

/** A server that keeps versions, loses some answers and knows another author. */
function server() {
  const held = new Map<PartKey, { version: number; content: unknown }>();
  const at = '2026-01-01T00:00:00Z';
  const now = (part: PartKey) => held.get(part) ?? { version: 1, content: readPart(content, part) };
  let mood: 'well' | 'unreachable' | 'answer-lost' | 'signed-out' = 'well';
  const transport: Transport = async (part, version, text) => {
    if (mood === 'unreachable') return { kind: 'unreachable' };
    if (mood === 'signed-out') return { kind: 'signed-out' };
    const known = now(part);
    if (known.version !== version) return { kind: 'conflict', theirs: { ...known, byName: '李四', at } };
    held.set(part, { version: version + 1, content: structuredClone(text) });
    const answer: SaveAnswer = { kind: 'saved', version: version + 1, savedAt: at };
    return mood === 'answer-lost' ? { kind: 'unreachable' } : answer;
  };
  return {
    transport,
    now,
    become: (next: typeof mood) => {
      mood = next;
    },
    other: (part: PartKey, text: ChapterContent) => held.set(part, { version: now(part).version + 1, content: text }),
  };
}

const open = (given: Transport, shelf = mapShelf()) =>
  createWorkspace({ opened, person: { id: 'u1', name: '张三' }, transport: given, shelf, now: Date.now });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a workspace', () => {
  it('saves by itself after a pause, and never during a composition', async () => {
    const there = server();
    const here = open(there.transport);
    here.compose(true);
    here.edit('overview', chapter('xue'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(there.now('overview').version).toBe(1);
    here.edit('overview', chapter('学校'));
    here.compose(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(there.now('overview')).toEqual({ version: 2, content: chapter('学校') });
  });

  it('recognises its own save whose answer was lost', async () => {
    const there = server();
    const here = open(there.transport);
    there.become('answer-lost');
    here.edit('overview', chapter('甲'));
    await vi.advanceTimersByTimeAsync(800);
    there.become('well');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(unsavedParts(here.saving())).toEqual([]);
    expect(conflictedPart(here.saving())).toBeUndefined();
  });

  it('keeps everything through a lost session', async () => {
    const there = server();
    const here = open(there.transport);
    there.become('signed-out');
    here.edit('overview', chapter('甲'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(here.saving().signedOut).toBe(true);
    here.edit('other', chapter('乙'));
    there.become('well');
    here.signedIn();
    await vi.advanceTimersByTimeAsync(2_000);
    expect([there.now('overview').content, there.now('other').content]).toEqual([chapter('甲'), chapter('乙')]);
  });

  it('offers text of a crashed page back, and only once the server lacks it', async () => {
    const shelf = mapShelf();
    const there = server();
    there.become('unreachable');
    const crashed = open(there.transport, shelf);
    crashed.edit('overview', chapter('未保存'));
    crashed.stop();
    there.become('well');
    const here = open(there.transport, shelf);
    expect(here.leftBehind().map(({ part }) => part)).toEqual(['overview']);
    for (const kept of here.leftBehind()) here.restore(kept);
    await here.flush();
    expect(there.now('overview').content).toEqual(chapter('未保存'));
    expect(open(there.transport, shelf).leftBehind()).toEqual([]);
  });

  it('does not offer later what the server held when its page was opened again', () => {
    const shelf = mapShelf();
    const gone = open(async () => ({ kind: 'unreachable' }), shelf);
    gone.edit('overview', chapter('离开时保存了'));
    gone.stop();
    const saved = withPart(content, 'overview', chapter('离开时保存了'));
    const person = { id: 'u1', name: '张三' };
    const transport = server().transport;
    expect(createWorkspace({ opened: openedWith(saved), person, transport, shelf }).leftBehind()).toEqual([]);
    expect(open(transport, shelf).leftBehind()).toEqual([]);
  });

  it('shows restored text of an older version as a conflict instead of overwriting', async () => {
    const there = server();
    const here = open(there.transport);
    here.adopt({ ...opened, parts: { ...opened.parts, overview: { ...firstVersion, version: 2 } } });
    there.other('overview', readPart(content, 'overview') ?? emptyChapter());
    here.restore({ part: 'overview', version: 1, content: chapter('旧稿'), at: '' });
    expect(await here.flush()).toBe(false);
    expect(conflictedPart(here.saving())).toBe('overview');
  });

  describe('a text given up for a colleague’s', () => {
    async function givenUp(shelf = mapShelf()) {
      const there = server();
      const here = open(there.transport, shelf);
      there.other('overview', chapter('李四的'));
      here.edit('overview', chapter('我的'));
      await here.flush();
      here.takeTheirs('overview');
      const [mine] = here.setAside();
      if (!mine) throw new Error('nothing was set aside');
      return { there, here, mine };
    }

    it('is set aside, also over a new page, until it is dismissed', async () => {
      const shelf = mapShelf();
      const { there, here } = await givenUp(shelf);
      expect(here.part('overview')).toEqual(chapter('李四的'));
      const later = open(there.transport, shelf);
      expect(later.leftBehind()).toEqual([]);
      expect(later.setAside()).toMatchObject([{ part: 'overview', version: 1, content: chapter('我的') }]);
      for (const kept of later.setAside()) later.dismiss(kept);
      expect(later.setAside()).toEqual([]);
      expect(open(there.transport, shelf).setAside()).toEqual([]);
    });

    it('is nobody else’s', async () => {
      const shelf = mapShelf();
      const { there } = await givenUp(shelf);
      const person = { id: 'u2', name: '李四' };
      expect(createWorkspace({ opened, person, transport: there.transport, shelf }).setAside()).toEqual([]);
    });

    it('stays on the page where the browser keeps nothing', async () => {
      const forgetful: Shelf = { get: () => null, set: () => undefined, remove: () => undefined, keys: () => [] };
      expect((await givenUp(forgetful)).mine.content).toEqual(chapter('我的'));
    });

    it('comes back as a conflict, and may be given up once more', async () => {
      const { there, here, mine } = await givenUp();
      expect(await here.putBack(mine)).toBe(true);
      expect(here.setAside()).toEqual([]);
      await here.flush();
      expect(conflictedPart(here.saving())).toBe('overview');
      expect(there.now('overview').content).toEqual(chapter('李四的'));
      here.takeTheirs('overview');
      expect(here.setAside().map((kept) => kept.content)).toEqual([chapter('我的')]);
    });

    it('can win in the end', async () => {
      const { there, here, mine } = await givenUp();
      await here.putBack(mine);
      await here.flush();
      here.keepMine('overview');
      expect(await here.flush()).toBe(true);
      expect(there.now('overview').content).toEqual(chapter('我的'));
    });

    it('waits while the present text is not saved', async () => {
      const { there, here, mine } = await givenUp();
      there.become('unreachable');
      here.edit('overview', chapter('现在的'));
      expect(await here.putBack(mine)).toBe(false);
      expect(here.part('overview')).toEqual(chapter('现在的'));
      expect(here.setAside()).toEqual([mine]);
    });
  });

  it('never loses a text silently, whatever the network, the session and another author do', async () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), text: fc.string({ maxLength: 4 }) }),
      fc.record({ kind: fc.constant('other' as const), text: fc.string({ maxLength: 4 }) }),
      fc.record({
        kind: fc.constant('mood' as const),
        mood: fc.constantFrom('well' as const, 'unreachable' as const, 'answer-lost' as const, 'signed-out' as const),
      }),
      fc.record({ kind: fc.constant('pause' as const), ms: fc.integer({ min: 0, max: 3_000 }) }),
      fc.record({ kind: fc.constant('compose' as const), on: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const there = server();
        const here = open(there.transport);
        let foreign = 0;
        for (const step of acts) {
          if (step.kind === 'type') here.edit('overview', chapter(step.text));
          if (step.kind === 'mood') there.become(step.mood);
          if (step.kind === 'compose') here.compose(step.on);
          if (step.kind === 'pause') await vi.advanceTimersByTimeAsync(step.ms);
          if (step.kind === 'other') {
            foreign += 1;
            there.other('overview', chapter(`李四${step.text}`));
          }
        }
        here.compose(false);
        await vi.advanceTimersByTimeAsync(0);
        there.become('well');
        here.signedIn();
        here.online();
        const done = await here.flush();
        const conflict = conflictedPart(here.saving());
        expect(done).toBe(conflict === undefined);
        if (conflict) expect(foreign).toBeGreaterThan(0);
        else if (foreign === 0) expect(there.now('overview').content).toEqual(here.part('overview'));
        // A third text may have come while the second was looked at: it is shown as well.
        for (let looks = 0; looks < 2; looks += 1) {
          here.keepMine('overview');
          await here.flush();
        }
        expect(unsavedParts(here.saving())).toEqual([]);
        if (conflict) expect(there.now('overview').content).toEqual(here.part('overview'));
        here.stop();
      }),
      { numRuns: 200 },
    );
  });
});
