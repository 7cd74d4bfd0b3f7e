import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Bound, boundText, type ChapterContent, type PartKey, proseText, type ReportContent } from '@/lib/report';
import { followedChapters } from '@/lib/report/bound-places';
import { demoReport } from '@/prisma/demo';
import type { Transport } from '../saving/runner';
import { conflictedPart, unsavedParts } from '../saving/schedule';
import { readPart } from './part-contents';
import { firstVersion, mapShelf, openedWith } from './testing';
import { createWorkspace } from './workspace';

const received = { table: 'applications', cell: 'received.total', form: 'value' } as const;
const WORDS = '本学年新收申请9件。';

function report(): ReportContent {
  const content = demoReport();
  const overview = content.chapters.find(({ key }) => key === 'overview');
  overview?.content.prose.push({ kind: 'paragraph', text: WORDS, bound: [{ at: 7, shown: '9', ...received }] });
  return content;
}

/** One server and the pages of two people; what one saves, the other hears of when the page asks. */
function office() {
  const content = report();
  const held = new Map<PartKey, { version: number; content: unknown }>();
  const kept = (part: PartKey) => held.get(part) ?? { version: 1, content: readPart(content, part) };
  const transport: Transport = async (part, version, text) => {
    const known = kept(part);
    const at = firstVersion.updatedAt;
    if (known.version !== version) return { kind: 'conflict', theirs: { ...known, byName: '李四', at } };
    held.set(part, { version: version + 1, content: structuredClone(text) });
    return { kind: 'saved', version: version + 1, savedAt: at };
  };
  const page = (id: string) => {
    const opened = { ...openedWith(content), parts: { overview: firstVersion, onRequest: firstVersion } };
    return createWorkspace({ opened, person: { id, name: id }, transport, shelf: mapShelf() });
  };
  return {
    kept,
    hold: (part: PartKey, version: number, text: unknown) => held.set(part, { version, content: text }),
    page,
  };
}
type Page = ReturnType<ReturnType<typeof office>['page']>;

const asks = (page: Page, { kept }: ReturnType<typeof office>) =>
  Promise.all(
    followedChapters(page.content()).map((part) => page.adoptPart(part, kept(part).version, kept(part).content)),
  );
const counts = (page: Page, members: string) => {
  const chapter = page.part('onRequest');
  if (!chapter) throw new Error('no chapter');
  const applications = { ...chapter.tables.applications, 'received.members': members };
  page.edit('onRequest', { ...chapter, tables: { ...chapter.tables, applications } });
};
const writes = (page: Page, text: string) => {
  const chapter = page.part('overview');
  if (chapter) page.edit('overview', { ...chapter, prose: [...chapter.prose, { kind: 'paragraph', text }] });
};
const reads = (page: Page) => proseText(page.part('overview')?.prose ?? []);
const boundsOf = ({ prose }: ChapterContent): Bound[] => prose.flatMap(({ bound }) => bound ?? []);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('words that follow a table somebody else saved', () => {
  it('say the new number on an open page, which has nothing to save for it', async () => {
    const there = office();
    const [writer, counter] = [there.page('甲'), there.page('乙')];
    counts(counter, '13');
    await counter.flush();
    await asks(writer, there);
    expect(reads(writer)).toContain('新收申请19件');
    expect(unsavedParts(writer.saving())).toEqual([]);
    expect(writer.epoch('overview')).toBe(0);
    expect(there.kept('overview').version).toBe(1);
  });

  it('leave what was just typed where it is', async () => {
    const there = office();
    const [writer, counter] = [there.page('甲'), there.page('乙')];
    writes(writer, '刚写的一段。');
    counts(counter, '13');
    await counter.flush();
    await asks(writer, there);
    expect(reads(writer)).toMatch(/新收申请19件。\n刚写的一段。$/);
    await writer.flush();
    expect(conflictedPart(writer.saving())).toBeUndefined();
    expect(JSON.stringify(there.kept('overview').content)).toContain('刚写的一段。');
  });

  it('are no conflict where only the figures moved, and none is hidden where words did', async () => {
    const there = office();
    const page = there.page('甲');
    const moved = JSON.stringify(there.kept('overview').content).replace('新收申请9件', '新收申请8件');
    there.hold('overview', 2, JSON.parse(moved.replace('"shown":"9"', '"shown":"8"')));
    writes(page, '新的一段。');
    await page.flush();
    expect(conflictedPart(page.saving())).toBeUndefined();
    expect(unsavedParts(page.saving())).toEqual([]);
    there.hold('overview', 9, JSON.parse(moved.replace('本学年新收', '本年度新收')));
    writes(page, '又一段。');
    await page.flush();
    expect(conflictedPart(page.saving())).toBe('overview');
  });

  it('say what the table says after any order of writing, counting, saving and asking', async () => {
    const act = fc.oneof(
      fc.constantFrom('write', 'save words', 'save table', 'ask').map((kind) => ({ kind, members: 0 })),
      fc.nat(99_999).map((members) => ({ kind: 'count', members })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const there = office();
        const [writer, counter] = [there.page('甲'), there.page('乙')];
        for (const [n, { kind, members }] of acts.entries()) {
          if (kind === 'write') writes(writer, `第${n}段。`);
          else if (kind === 'count') counts(counter, String(members));
          else if (kind === 'ask') await asks(writer, there);
          else await (kind === 'save words' ? writer : counter).flush();
        }
        expect(await counter.flush()).toBe(true);
        await asks(writer, there);
        expect(await writer.flush()).toBe(true);
        const content = writer.content();
        const chapter = writer.part('overview');
        if (!chapter) throw new Error('no chapter');
        for (const figure of boundsOf(chapter))
          expect(figure.shown).toBe(boundText(figure, { content, lastYear: null }));
        expect(writer.part('onRequest')).toEqual(counter.part('onRequest'));
        const typed = acts.flatMap(({ kind }, n) => (kind === 'write' ? [`第${n}段。`] : []));
        expect(typed.filter((text) => !reads(writer).includes(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
