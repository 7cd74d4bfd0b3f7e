import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { withTemporaryDatabase } from '@/lib/persistence/testing/database';
import { emptyItem, type ReportContent } from '@/lib/report';
import { ok } from '@/lib/result';
import type { Actor, TransitionAction } from '@/lib/workflow';
import { demoReport } from '@/prisma/demo';
import { checkLinks } from './check-links';
import { createReport } from './create-report';
import { localNetwork } from './links/testing/network';
import { openSite, page, type Site } from './links/testing/site';
import { publicReport } from './public-reports';
import type { DrawPdf } from './publish-report';
import { readLinks } from './read-links';
import { makeSchool, type School } from './testing/school';
import { transitionReport } from './transition-report';

withTemporaryDatabase();

const draw: DrawPdf = async () =>
  ok({ pdf: new TextEncoder().encode('%PDF-1.7'), pages: 1, fonts: [] as never, missing: [] });

let school: School;
let site: Site;
const waiting: (() => void)[] = [];
beforeAll(async () => {
  school = await makeSchool('fabu');
  site = await openSite((request, response) => {
    if (request.url === '/wait.htm') waiting.push(() => page(request, response, '等到了', '正文'));
    else page(request, response, '有网页', '正文');
  });
});
afterAll(() => site.close());

const at = (path: string) => `http://127.0.0.1:${site.port}${path}`;

/** The demo report with two links alone, that only the campus sees, and says so. */
function withLinks(links: readonly string[]): ReportContent {
  const content = demoReport();
  const items = Object.keys(content.items).map((number, index) => {
    const link = links[index];
    const item = link
      ? { state: 'campus' as const, links: [link] }
      : { state: 'none' as const, remark: '本学年未发生' };
    return [number, { ...emptyItem(), ...item }] as const;
  });
  return { ...content, items: Object.fromEntries(items) };
}

describe('the links of a report that is published', () => {
  it('were asked when its record says, and are asked no more', async () => {
    const created = await createReport(school.compiler, {
      source: 'import',
      content: withLinks([at('/1.htm'), at('/wait.htm')]),
    });
    if (!created.ok) throw new Error(created.message);
    const { id } = created.value;
    let version = 1;
    const move = async (actor: Actor, action: TransitionAction) => {
      const moved = await transitionReport(actor, { reportId: id, action, version }, draw);
      if (!moved.ok) throw new Error(moved.message);
      version = moved.value.version;
    };
    const run = async () => {
      const read = await readLinks(school.reviewer, { reportId: id });
      return read.ok ? read.value : undefined;
    };
    const network = () => localNetwork([{ net: '127.0.0.1', bits: 32, port: site.port }]);
    expect(await checkLinks(school.compiler, { reportId: id, only: 'due' }, network)).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(waiting).not.toEqual([]), { timeout: 5_000 });

    await move(school.compiler, 'submit');
    expect((await run())?.run).toMatchObject({ state: 'running', done: 1 });
    await move(school.reviewer, 'approve');
    await move(school.compiler, 'publish');
    await vi.waitFor(async () => expect((await run())?.run?.state).toBe('stopped'), { timeout: 5_000 });
    expect(await checkLinks(school.reviewer, { reportId: id }, network)).toMatchObject({
      ok: false,
      code: 'forbidden',
    });

    const asked = (await run())?.evidence[0]?.checkedAt;
    const published = await publicReport('fabu-2025');
    expect(published).toMatchObject({ ok: true, value: { linksAsked: { count: 1, first: asked, last: asked } } });
  });
});
