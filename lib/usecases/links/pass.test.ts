import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Judged } from './judge';
import { passOver } from './pass';
import { localNetwork } from './testing/network';
import { openSite, page, type Site } from './testing/site';

let site: Site;
let busy: Site;
const mute: (() => void)[] = [];
beforeAll(async () => {
  site = await openSite((request, response) => {
    if (request.url === '/mute.htm') mute.push(() => response.end());
    else page(request, response, '有网页', '正文');
  });
  busy = await openSite((_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
});
afterAll(() => Promise.all([site.close(), busy.close()]));

const NO_NAME = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
const NO_SERVER = Object.assign(new Error('no name server answers'), { code: 'EAI_AGAIN' });

/** Names that begin with "no" are unknown, or nobody says whether they are. */
const network = (trouble: Error = NO_NAME) =>
  localNetwork(
    [site, busy].map(({ port }) => ({ net: '127.0.0.1', bits: 32, port })),
    {
      resolve: async (name) => {
        if (name.startsWith('no')) throw trouble;
        return [{ address: '127.0.0.1', family: 4 }];
      },
    },
  );

async function pass(links: string[], given: { trouble?: Error; limitMs?: number } = {}) {
  const kept = new Map<string, Judged['reason']>();
  const keep = async (link: string, { reason }: Judged) => void kept.set(link, reason);
  const { trouble, limitMs } = given;
  const end = await passOver({ links, network: network(trouble), stop: new AbortController(), keep, limitMs });
  return { end, kept, reasons: [...kept.values()] };
}

const at = (name: string, path: string) => `http://${name}.example.edu.cn:${site.port}${path}`;

describe('a pass over links', () => {
  it('does not wait for a site that stays silent', async () => {
    const links = [1, 2, 3, 4, 5].map((n) => at('nowhere', `/${n}`));
    const { end, reasons } = await pass(links);
    expect(reasons).toEqual(['no-host', 'no-host', 'no-host', 'host-silent', 'host-silent']);
    expect(end).toBe('finished');
  });

  it('leaves a site in peace that asks for it twice in a row', async () => {
    const before = busy.asked.length;
    const links = [1, 2, 3, 4, 5].map((n) => `http://jwc.example.edu.cn:${busy.port}/${n}`);
    expect((await pass(links)).reasons).toEqual(['busy', 'busy', 'host-busy', 'host-busy', 'host-busy']);
    expect(busy.asked.slice(before)).toEqual(['HEAD /1', 'HEAD /2']);
  });

  it('keeps nothing where no site answers: the fault is this machine’s', async () => {
    const links = ['no1', 'no2', 'no3', 'no4', 'no5', 'no6', 'no7'].flatMap((name) => [at(name, '/a'), at(name, '/b')]);
    const { end, kept } = await pass(links, { trouble: NO_SERVER });
    expect(end).toBe('offline');
    expect(kept.size).toBe(0);
  });

  it('believes in unknown names where any site answers, however late', async () => {
    const { end, kept } = await pass([at('no1', '/a'), at('no2', '/a'), at('no3', '/a'), at('rsc', '/a')]);
    expect(end).toBe('finished');
    expect(kept.get(at('no3', '/a'))).toBe('no-host');
    expect(kept.get(at('rsc', '/a'))).toBe('ok');
  });

  it('waits for a site that is slow before it gives the network up', async () => {
    const answering = setInterval(() => {
      for (const reply of mute.splice(0)) reply();
    }, 20);
    const links = [
      'http://10.0.0.1/a',
      ...['no1', 'no2', 'no3', 'no4'].map((name) => at(name, '/a')),
      at('rsc', '/mute.htm'),
    ];
    const { end, kept } = await pass(links);
    clearInterval(answering);
    expect(end).toBe('finished');
    expect(kept.size).toBe(6);
  });

  it('does not take two silent sites for a broken network, nor addresses that are not asked', async () => {
    expect((await pass([at('no1', '/a'), at('no2', '/a')])).reasons).toEqual(['no-host', 'no-host']);
    const unasked = ['http://10.0.0.1/a', 'http://10.0.0.2/a', 'http://10.0.0.3/a', at('no1', '/a')];
    expect((await pass(unasked)).reasons.sort()).toEqual(['no-host', 'private', 'private', 'private']);
  });

  it('asks one link of a site at a time', async () => {
    await pass([1, 2, 3, 4].map((n) => at('rsc', `/${n}`)));
    expect(site.most()).toBe(1);
  });

  it('ends when its time is over', async () => {
    expect(await pass([at('rsc', '/mute.htm')], { limitMs: 50 })).toMatchObject({ end: 'late', reasons: [] });
    for (const reply of mute.splice(0)) reply();
  });

  it('ends when what it learns cannot be kept', async () => {
    const keep = () => Promise.reject(new Error('the disk is full'));
    const stop = new AbortController();
    expect(await passOver({ links: [at('rsc', '/1')], network: network(), stop, keep })).toBe('failed');
  });
});
