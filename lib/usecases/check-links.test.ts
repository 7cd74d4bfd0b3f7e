import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { changeInstitution, findInstitution, inTransaction, scopeOf } from '@/lib/persistence';
import { withTemporaryDatabase } from '@/lib/persistence/testing/database';
import { emptyItem, type ItemContent, itemPart } from '@/lib/report';
import type { Actor } from '@/lib/workflow';
import { assignPart } from './assign-part';
import { checkLinks } from './check-links';
import { passOver } from './links/pass';
import { type LinkRun, runOf } from './links/runs';
import { localNetwork } from './links/testing/network';
import { openSite, page, type Site } from './links/testing/site';
import { openReport } from './open-report';
import { readLinks } from './read-links';
import { savePart } from './save-part';
import { stopCheckingLinks } from './stop-checking-links';
import { makeDraft, makeSchool, type School } from './testing/school';

withTemporaryDatabase();

let school: School;
let site: Site;
const waiting: (() => void)[] = [];
beforeAll(async () => {
  school = await makeSchool('lianjie');
  site = await openSite((request, response) => {
    if (request.url === '/wait.htm') waiting.push(() => page(request, response, '等到了', '正文'));
    else if (request.url === '/moved.htm') response.writeHead(301, { location: '/1.htm' }).end();
    else if (request.url === '/gone.htm') page(request, response, '', '', 410);
    else page(request, response, `第${request.url}页`, '正文');
  });
});
afterAll(() => site.close());

const network = () => localNetwork([{ net: '127.0.0.1', bits: 32, port: site.port }]);
const at = (path: string) => `http://rsc.example.edu.cn:${site.port}${path}`;

async function answer(reportId: string, number: number, change: Partial<ItemContent>) {
  const opened = await openReport(school.compiler, reportId);
  if (!opened.ok) throw new Error(opened.message);
  const part = itemPart(number);
  const version = opened.value.parts[part]?.version ?? 0;
  const content = { ...(opened.value.content.items[String(number)] ?? emptyItem()), ...change };
  const saved = await savePart(school.compiler, { reportId, part, version, content });
  if (!saved.ok) throw new Error(saved.message);
}

async function draftWith(links: Record<number, string[]>): Promise<string> {
  const id = await makeDraft(school.compiler);
  for (const [number, typed] of Object.entries(links))
    await answer(id, Number(number), { state: 'public', links: typed });
  return id;
}

const start = (actor: Actor, reportId: string, items?: number[]) =>
  checkLinks(actor, { reportId, ...(items && { items }) }, network);
const ended = (reportId: string) =>
  vi.waitFor(() => expect(runOf(reportId)?.state).not.toBe('running'), { timeout: 5_000 });
const known = async (reportId: string) => {
  const read = await readLinks(school.reviewer, { reportId });
  if (!read.ok) throw new Error(read.message);
  return new Map(read.value.evidence.map((one) => [one.url, one]));
};

describe('checking the links of a report', () => {
  it('keeps what each link answered, when, and who asked', async () => {
    const id = await draftWith({ 1: [at('/1.htm'), at('/moved.htm')], 2: [at('/gone.htm'), '电话受理', at('/1.htm')] });
    expect(await start(school.compiler, id)).toMatchObject({ ok: true, value: { total: 3, state: 'running' } });
    await ended(id);
    expect(runOf(id)).toMatchObject({ state: 'finished', done: 3 });
    const evidence = await known(id);
    expect(evidence.get(at('/1.htm'))).toMatchObject({
      verdict: 'alive',
      title: '第/1.htm页',
      checkedByName: 'compiler',
    });
    expect(evidence.get(at('/gone.htm'))).toMatchObject({
      verdict: 'dead',
      reason: 'gone',
      status: 410,
      aliveAt: null,
    });
    expect(evidence.get(at('/moved.htm'))).toMatchObject({ verdict: 'moved', finalUrl: at('/1.htm') });
    expect(site.most()).toBe(1);
  });

  it('asks only the items that are named', async () => {
    const id = await draftWith({ 1: [at('/a.htm')], 2: [at('/b.htm')] });
    await start(school.compiler, id, [2]);
    await ended(id);
    expect([...(await known(id)).keys()]).toEqual([at('/b.htm')]);
  });

  it('asks for a department the links of its own items', async () => {
    const id = await draftWith({ 1: [at('/c.htm')], 2: [at('/d.htm')] });
    expect(await start(school.contributor, id)).toMatchObject({ ok: false, code: 'forbidden' });
    await assignPart(school.compiler, { reportId: id, part: 'item:2', departmentId: school.department });
    expect(await start(school.contributor, id, [1])).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await start(school.contributor, id)).toMatchObject({ ok: true, value: { total: 1 } });
    await ended(id);
    expect([...(await known(id)).keys()]).toEqual([at('/d.htm')]);
  });

  it('runs once per report at a time, and stops when it is told', async () => {
    const id = await draftWith({ 1: [at('/wait.htm'), at('/e.htm')] });
    await start(school.compiler, id);
    expect(await start(school.colleague, id)).toMatchObject({ ok: false, code: 'conflict' });
    expect(await stopCheckingLinks(school.reader, { reportId: id })).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await stopCheckingLinks(school.colleague, { reportId: id })).toEqual({ ok: true, value: null });
    expect(runOf(id)).toMatchObject({ state: 'stopped', done: 0 });
    expect((await known(id)).size).toBe(0);
    for (const reply of waiting.splice(0)) reply();
    expect(await start(school.compiler, id, [50])).toMatchObject({ ok: true, value: { total: 0 } });
  });

  it('asks nothing where the school has switched it off, and shows no evidence', async () => {
    const id = await draftWith({ 1: [at('/f.htm')] });
    await start(school.compiler, id);
    await ended(id);
    const before = site.asked.length;
    const scope = scopeOf(school.admin);
    const change = (checksLinks: boolean) =>
      inTransaction(async (tx) => changeInstitution(tx, scope, { ...(await findInstitution(tx, scope)), checksLinks }));
    await change(false);
    expect(await start(school.compiler, id)).toMatchObject({ ok: false, code: 'refused' });
    expect(await readLinks(school.compiler, { reportId: id })).toMatchObject({
      ok: true,
      value: { enabled: false, run: null, evidence: [] },
    });
    expect(site.asked).toHaveLength(before);
    await change(true);
    expect((await known(id)).size).toBe(1);
  });
});

describe('a pass over links', () => {
  const runFor = (total: number): LinkRun => ({
    state: 'running',
    total,
    done: 0,
    left: 0,
    startedById: 'a',
    startedByName: '甲',
    startedAt: '2025-01-01T00:00:00.000Z',
  });

  it('does not wait for a site that stays silent', async () => {
    const kept: string[] = [];
    const nowhere = localNetwork([], {
      resolve: () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })),
    });
    const links = [1, 2, 3, 4, 5].map((n) => `http://nowhere.example.edu.cn/${n}`);
    const run = runFor(5);
    const keep = async (_link: string, { reason }: { reason: string }) => void kept.push(reason);
    await passOver({ run, links, network: nowhere, stop: new AbortController(), keep });
    expect(kept).toEqual(['dns', 'dns', 'dns', 'host-silent', 'host-silent']);
    expect(run).toMatchObject({ state: 'finished', done: 5 });
  });

  it('ends when its time is over', async () => {
    const run = runFor(1);
    const keep = () => Promise.reject(new Error('nothing to keep'));
    await passOver({
      run,
      links: [at('/wait.htm')],
      network: network(),
      stop: new AbortController(),
      keep,
      limitMs: 50,
    });
    expect(run).toMatchObject({ state: 'late', done: 0 });
  });
});
