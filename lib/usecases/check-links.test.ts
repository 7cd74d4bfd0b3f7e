import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  changeInstitution,
  database,
  findInstitution,
  findLinkRun,
  inTransaction,
  keepLinkRun,
  scopeOf,
} from '@/lib/persistence';
import { withTemporaryDatabase } from '@/lib/persistence/testing/database';
import { emptyItem, type ItemContent, itemPart } from '@/lib/report';
import type { Actor } from '@/lib/workflow';
import { assignPart } from './assign-part';
import { checkLinks } from './check-links';
import type { LinkRun } from './links/runs';
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

const start = (actor: Actor, reportId: string, items?: number[], only?: 'due' | 'rest') =>
  checkLinks(actor, { reportId, ...(items && { items }), ...(only && { only }) }, network);
const runOf = async (reportId: string): Promise<LinkRun | null> => {
  const read = await readLinks(school.reviewer, { reportId });
  return read.ok ? read.value.run : null;
};
const ended = (reportId: string) =>
  vi.waitFor(async () => expect((await runOf(reportId))?.state).not.toBe('running'), { timeout: 5_000 });
const known = async (reportId: string) => {
  const read = await readLinks(school.reviewer, { reportId });
  if (!read.ok) throw new Error(read.message);
  return new Map(read.value.evidence.map((one) => [one.url, one]));
};

/** As if the server had been started anew: no pass runs in it, whatever the database says. */
const restart = async (reportId: string) => {
  const scope = scopeOf(school.compiler);
  const kept = await findLinkRun(database(), scope, reportId);
  if (!kept) throw new Error('no run');
  await inTransaction((tx) => keepLinkRun(tx, scope, reportId, { ...kept, state: 'running' }));
};

describe('checking the links of a report', () => {
  it('keeps what each link answered, when, and who asked', async () => {
    const id = await draftWith({ 1: [at('/1.htm'), at('/moved.htm')], 2: [at('/gone.htm'), '电话受理', at('/1.htm')] });
    expect(await start(school.compiler, id)).toMatchObject({ ok: true, value: { total: 3, state: 'running' } });
    await ended(id);
    expect(await runOf(id)).toMatchObject({ state: 'finished', done: 3 });
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
    expect(await runOf(id)).toMatchObject({ state: 'stopped', done: 0 });
    expect((await known(id)).size).toBe(0);
    for (const reply of waiting.splice(0)) reply();
    expect(await start(school.compiler, id, [50])).toMatchObject({ ok: true, value: { total: 0 } });
  });

  it('is recognised as interrupted after a restart, and goes on with what remains', async () => {
    const id = await draftWith({ 1: [at('/g.htm'), at('/wait.htm'), at('/h.htm')], 2: [at('/i.htm')] });
    await start(school.compiler, id);
    await vi.waitFor(() => expect(waiting).not.toEqual([]), { timeout: 5_000 });
    await stopCheckingLinks(school.compiler, { reportId: id });
    expect(await runOf(id)).toMatchObject({ state: 'stopped', done: 1, total: 4 });
    await restart(id);
    expect(await runOf(id)).toMatchObject({ state: 'interrupted', done: 1, total: 4 });
    await answer(id, 2, { state: 'public', links: [at('/j.htm')] });
    const before = site.asked.length;
    for (const reply of waiting.splice(0)) reply();
    expect(await start(school.compiler, id, undefined, 'rest')).toMatchObject({
      ok: true,
      value: { total: 2, done: 0 },
    });
    await vi.waitFor(() => expect(waiting).not.toEqual([]), { timeout: 5_000 });
    for (const reply of waiting.splice(0)) reply();
    await ended(id);
    expect(await runOf(id)).toMatchObject({ state: 'finished', done: 2 });
    // What is no longer in the report, and what was added since, is not of that pass.
    expect(site.asked.slice(before).filter((line) => /g\.htm|i\.htm|j\.htm/.test(line))).toEqual([]);
    expect(await start(school.compiler, id, undefined, 'rest')).toMatchObject({
      value: { state: 'finished', total: 2 },
    });
  });

  it('asks before submission what is new, what is old, and what was not well an hour ago', async () => {
    const id = await draftWith({ 1: [at('/k.htm'), at('/l.htm'), at('/gone.htm')] });
    await start(school.compiler, id);
    await ended(id);
    expect(await start(school.compiler, id, undefined, 'due')).toMatchObject({
      value: { state: 'finished', total: 3 },
    });
    const ago = async (url: string, ms: number) => {
      const where = { reportId: id, url, institutionId: school.compiler.institutionId };
      await database().linkCheck.updateMany({ where, data: { at: new Date(Date.now() - ms) } });
    };
    const HOUR = 3_600_000;
    await ago(at('/k.htm'), 2 * HOUR);
    await ago(at('/gone.htm'), 2 * HOUR);
    await ago(at('/l.htm'), 8 * 24 * HOUR);
    await answer(id, 2, { state: 'public', links: [at('/new.htm')] });
    const before = site.asked.length;
    expect(await start(school.compiler, id, undefined, 'due')).toMatchObject({ value: { state: 'running', total: 3 } });
    await ended(id);
    const asked = site.asked.slice(before).filter((line) => line.startsWith('HEAD'));
    expect(asked.sort()).toEqual(['HEAD /gone.htm', 'HEAD /l.htm', 'HEAD /new.htm']);
  });

  it('tells only what is new since the newest that is known', async () => {
    const id = await draftWith({ 1: [at('/m.htm'), at('/n.htm')] });
    await start(school.compiler, id, [1]);
    await ended(id);
    const newest = [...(await known(id)).values()][0]?.checkedAt ?? '';
    await answer(id, 2, { state: 'public', links: [at('/o.htm')] });
    await start(school.compiler, id, [2]);
    await ended(id);
    const read = await readLinks(school.reviewer, { reportId: id, since: new Date(newest) });
    if (!read.ok) throw new Error(read.message);
    const urls = read.value.evidence.map(({ url }) => url);
    expect(urls).toContain(at('/o.htm'));
    expect(urls.length).toBeLessThan((await known(id)).size);
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
