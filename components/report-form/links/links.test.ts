import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyItem } from '@/lib/report';
import type { LinkRun } from '@/lib/usecases/links/runs';
import {
  isDue,
  LINK_RUN_STATES,
  type LinkEvidence,
  linksOfItems,
  tallyLinks,
  typedLinks,
} from '@/lib/validation/link-evidence';
import { createLinkStore, type LinksView } from './link-store';
import { STANDINGS } from './standings';
import { askedWords, hasLinks, hasRest, runWords, tallyWords } from './tally-words';
import { troubledItems } from './use-links';
import { withScheme } from './with-scheme';

const one = (url: string, given: Partial<LinkEvidence> = {}): LinkEvidence => ({
  url,
  verdict: 'alive',
  reason: 'ok',
  status: 200,
  title: '',
  finalUrl: '',
  checkedAt: '2025-10-01T06:05:00.000Z',
  aliveAt: null,
  checkedByName: '张三',
  ...given,
});
const run = (given: Partial<LinkRun> = {}): LinkRun => ({
  state: 'running',
  total: 50,
  done: 12,
  startedById: 'u1',
  startedByName: '张三',
  startedAt: '2025-10-01T06:05:00.000Z',
  ...given,
});
const NOW = '2025-10-02T00:00:00.000Z';
const LATER = '2025-12-01T00:00:00.000Z';

describe('how links stand, in words', () => {
  const links = ['https://a.cn/1', 'https://a.cn/2', 'https://a.cn/3', 'https://a.cn/4'];
  const evidence = [
    one('https://a.cn/1'),
    one('https://a.cn/2', { verdict: 'dead', reason: 'gone' }),
    one('https://a.cn/3', { verdict: 'inconclusive', reason: 'timeout' }),
  ];

  it('counts every link once, and what is older than 7 days', () => {
    expect(tallyWords(tallyLinks(links, evidence, NOW))).toBe('链接4条：正常1条，打不开1条，要点开看1条，未核对1条。');
    expect(tallyWords(tallyLinks(links, evidence, LATER))).toContain('其中3条的核对结果已超过7天。');
    expect(hasLinks(tallyLinks([], evidence, NOW))).toBe(false);
  });

  it('counts what cannot be asked, with a meaning for every standing', () => {
    const typed = typedLinks([
      { ...emptyItem(), links: ['https://a.cn/1', ' xxgk.example.edu.cn/main.htm'] },
      { ...emptyItem(), links: ['见学校网站', 'https://a.cn/1', ''] },
    ]);
    expect(tallyWords(tallyLinks(typed, evidence, NOW))).toBe('链接3条：正常1条，网址不完整2条。');
    expect(STANDINGS.map(({ word, meaning }) => word !== '' && meaning !== '')).not.toContain(false);
  });

  it.each([
    ['xxgk.example.edu.cn/main.htm', 'https://xxgk.example.edu.cn/main.htm'],
    [' //www.example.com?a=b', 'https://www.example.com?a=b'],
    ['www.example.edu.cn:8080', 'https://www.example.edu.cn:8080'],
    ['main.htm', undefined],
    ['xxgk@example.edu.cn', undefined],
    ['htp://www.example.edu.cn', undefined],
    ['www.example.edu.cn/信息公开', undefined],
    ['见www.example.edu.cn', undefined],
  ])('offers the address meant by %s', (typed, meant) => {
    expect(withScheme(typed)).toBe(meant);
  });

  it('says when the links were asked', () => {
    expect(askedWords(links, evidence)).toBe('2025年10月1日 14:05');
    const later = one('https://a.cn/4', { checkedAt: '2025-10-03T01:12:00.000Z' });
    expect(askedWords(links, [later, ...evidence])).toBe('2025年10月1日 14:05至2025年10月3日 09:12');
    const soon = one('https://a.cn/4', { checkedAt: '2025-10-01T06:20:00.000Z' });
    expect(askedWords(links, [soon, ...evidence])).toBe('2025年10月1日 14:05至14:20');
    expect(askedWords(['https://a.cn/9'], evidence)).toBe('');
  });

  it('asks again before submission what was well a week ago, and what was not well an hour ago', () => {
    const at = (checkedAt: string, verdict: LinkEvidence['verdict'] = 'alive') => isDue({ checkedAt, verdict }, NOW);
    expect(isDue(undefined, NOW)).toBe(true);
    expect(at('2025-09-25T00:00:00.000Z')).toBe(false);
    expect(at('2025-09-24T23:59:00.000Z')).toBe(true);
    expect(at('2025-09-25T00:00:00.000Z', 'moved')).toBe(false);
    for (const verdict of ['dead', 'inconclusive'] as const) {
      expect(at('2025-10-01T23:00:00.000Z', verdict)).toBe(false);
      expect(at('2025-10-01T22:59:00.000Z', verdict)).toBe(true);
    }
  });

  it('says how far a check is and how it ended', () => {
    expect(runWords(run())).toBe(
      '正在核对，已检查12／50条（张三，2025年10月1日 14:05开始）。可以离开本页，核对不会中断。',
    );
    expect(runWords(run({ state: 'finished', done: 50 }))).toBe('50条已核对（张三，2025年10月1日 14:05）。');
    expect(runWords(run({ state: 'stopped' }))).toMatch(/^已停止，已检查12／50条/);
    expect(runWords(run({ state: 'interrupted' }))).toBe(
      '系统重新启动，核对中断，已检查12／50条（张三，2025年10月1日 14:05开始），其余可以继续核对。',
    );
    expect(runWords(run({ state: 'offline' }))).toMatch(/^服务器连不上校外网站，链接没有核对/);
    expect(LINK_RUN_STATES.filter((state) => hasRest(run({ state })))).toEqual([
      ...['stopped', 'late', 'interrupted', 'failed'],
    ]);
    expect(hasRest(run({ state: 'stopped', done: 50 }))).toBe(false);
    expect(runWords(run({ state: 'finished', total: 0, done: 0 }))).toBe('这里没有可以核对的链接。');
  });

  it('knows the items whose links somebody should look at, and the links there are', () => {
    const items = {
      1: { ...emptyItem(), links: [' https://a.cn/1 '] },
      2: { ...emptyItem(), links: ['https://a.cn/1', 'https://a.cn/2 '] },
      3: { ...emptyItem(), links: ['电话受理', 'https://a.cn/9', 'https://a.cn/1'] },
    };
    expect(troubledItems(items, new Map(evidence.map((own) => [own.url, own])))).toEqual(new Set([2, 3]));
    expect(linksOfItems(Object.values(items))).toEqual(['https://a.cn/1', 'https://a.cn/2', 'https://a.cn/9']);
  });
});

describe('a check that runs on the server', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const view = (given: Partial<LinksView>): LinksView => ({
    enabled: true,
    run: null,
    evidence: [],
    now: NOW,
    ...given,
  });

  it('is followed until it ends, which is told once', async () => {
    const answers = [
      view({ run: run({ done: 30 }) }),
      view({ run: run({ state: 'finished', done: 50 }), evidence: [one('https://a.cn/1')] }),
    ];
    const ask = vi.fn(async () => ({ ok: true as const, value: answers.shift() as never }));
    const store = createLinkStore('r1', view({ run: run() }), ask);
    const done = vi.fn();
    store.follow(done);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(store.view().run?.done).toBe(30);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(done).toHaveBeenCalledTimes(1);
    expect(store.view().byUrl.get('https://a.cn/1')?.verdict).toBe('alive');
  });

  it('is not asked after while nobody looks or nothing runs', async () => {
    const ask = vi.fn();
    const store = createLinkStore('r1', view({ run: run() }), ask);
    store.follow(() => undefined)();
    await vi.advanceTimersByTimeAsync(10_000);
    createLinkStore('r1', view({}), ask).follow(() => undefined);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ask).not.toHaveBeenCalled();
  });

  it('tells its end also when it was over at once, and shows a refusal', async () => {
    const done = vi.fn();
    const over = view({ run: run({ state: 'finished', total: 1, done: 1 }) });
    const ask = vi.fn(async (method: string) => ({
      ok: true as const,
      value: (method === 'GET' ? over : run()) as never,
    }));
    const store = createLinkStore('r1', view({}), ask);
    store.follow(done);
    await store.start({ items: [3] });
    expect(ask).toHaveBeenNthCalledWith(1, 'POST', '/api/reports/r1/links', { items: [3] });
    expect(done).toHaveBeenCalledTimes(1);
    const refused = createLinkStore('r1', view({}), async () => ({ ok: false, code: 'refused', message: '没有开启' }));
    await refused.start();
    expect(refused.view().failure?.message).toBe('没有开启');
  });

  it('asks only for what is new, and keeps what it knows', async () => {
    const newer = one('https://a.cn/2', { checkedAt: '2025-10-01T07:00:00.000Z' });
    const paths: string[] = [];
    const answers = [
      view({ run: run(), evidence: [newer] }),
      view({ run: run({ state: 'finished', done: 50 }), evidence: [] }),
    ];
    const ask = async (_method: string, path: string) => {
      paths.push(path);
      return { ok: true as const, value: answers.shift() as never };
    };
    const store = createLinkStore('r1', view({ run: run(), evidence: [one('https://a.cn/1')] }), ask);
    store.follow(() => undefined);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(paths).toEqual([
      '/api/reports/r1/links?since=2025-10-01T06:05:00.000Z',
      '/api/reports/r1/links?since=2025-10-01T07:00:00.000Z',
    ]);
    expect(store.view().evidence.map(({ url }) => url)).toEqual(['https://a.cn/1', 'https://a.cn/2']);
  });

  it('forgets what it knows when the school switches the check off', async () => {
    const store = createLinkStore('r1', view({ evidence: [one('https://a.cn/1')] }), async () => ({
      ok: true,
      value: view({ enabled: false }) as never,
    }));
    await store.stop();
    expect(store.view()).toMatchObject({ enabled: false, evidence: [] });
  });

  it('keeps what is known of a link the same object while it has not been asked anew', () => {
    const store = createLinkStore('r1', view({ evidence: [one('https://a.cn/1')] }));
    const before = store.view().byUrl.get('https://a.cn/1');
    store.adopt(view({ evidence: [one('https://a.cn/1')] }));
    expect(store.view().byUrl.get('https://a.cn/1')).toBe(before);
  });
});
