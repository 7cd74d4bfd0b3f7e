import type { LookupAddress } from 'node:dns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLink } from './check-link';
import { localNetwork } from './testing/network';
import { openSite, page, type Site } from './testing/site';

/**
 * A site that may be asked sends its visitors to one that may not, by every way there is. Both are on this machine:
 * the first stands for the public, the second, whose port web sites use, for what only the campus reaches.
 */
let outer: Site;
let inner: Site;
/** Where the outer site sends its next visitor, and how. */
let send: { status: number; location?: string; body?: string };
beforeAll(async () => {
  inner = await openSite((request, response) => page(request, response, '财务系统', '内部'));
  outer = await openSite((request, response) => {
    const { status, location, body } = send;
    response.writeHead(status, { 'content-type': 'text/html', ...(location && { location }) });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
});
afterAll(() => Promise.all([outer.close(), inner.close()]));

const HERE: LookupAddress = { address: '127.0.0.1', family: 4 };
/** What a name is the first time it is asked, and ever after. */
const resolver = (first: LookupAddress[], then: LookupAddress[]) => {
  const seen = new Set<string>();
  return async (name: string) => {
    if (name === 'www.example.edu.cn') return [HERE];
    const known = seen.has(name);
    seen.add(name);
    return known ? then : first;
  };
};
const network = (resolve = resolver([HERE], [HERE])) =>
  localNetwork(
    [
      { net: '127.0.0.1', bits: 32, port: outer.port },
      // Makes the inner site's port one that web sites use, at another address.
      { net: '127.0.0.2', bits: 32, port: inner.port },
    ],
    { resolve },
  );
const check = (around = network()) =>
  checkLink(`http://www.example.edu.cn:${outer.port}/a.htm`, around, new AbortController().signal);

const HOSTS = [
  '127.0.0.1',
  'localhost',
  'inner.example.edu.cn',
  'inner.example.edu.cn.',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '127.1',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[::1]',
  '0.0.0.0',
  'www.example.edu.cn@127.0.0.1',
  '１２７．０．０．１',
];

describe('a site that leads where nobody from outside may go', () => {
  it.each(HOSTS)('%s', async (host) => {
    const location = `http://${host}:${inner.port}/admin`;
    // A header cannot hold every way to write a host; a page can.
    const ascii = encodeURI(location);
    const ways = [
      ...[301, 302, 303, 307, 308].map((status) => ({ status, location: host.startsWith('[') ? location : ascii })),
      { status: 200, body: `<meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${location}">` },
      { status: 200, body: `<meta charset="utf-8"><script>location.href="${location}";</script>` },
    ];
    for (const way of ways) {
      send = way;
      expect(await check(), JSON.stringify(way)).toMatchObject({ verdict: 'inconclusive', reason: 'private' });
    }
    expect(inner.asked).toEqual([]);
  });

  it('is not followed to a name that was public a moment ago, nor to one that is public as well', async () => {
    send = { status: 302, location: `http://rebinding.example.edu.cn:${inner.port}/` };
    const nobody: LookupAddress = { address: '127.0.0.2', family: 4 };
    // Asked once for the connection and never again: the address that was judged is the one that is called.
    expect(await check(network(resolver([nobody], [HERE])))).toMatchObject({ verdict: 'inconclusive' });
    expect(await check(network(resolver([nobody, HERE], [nobody, HERE])))).toMatchObject({ reason: 'private' });
    expect(await check(network(resolver([{ address: '::1', family: 6 }], [HERE])))).toMatchObject({
      reason: 'private',
    });
    expect(inner.asked).toEqual([]);
  });

  it('is followed where an administrator has opened the way', async () => {
    send = { status: 301, location: `http://127.0.0.1:${inner.port}/admin` };
    const opened = localNetwork([outer, inner].map(({ port }) => ({ net: '127.0.0.1', bits: 32, port })));
    expect(await check(opened)).toMatchObject({ verdict: 'moved', title: '财务系统' });
    expect(inner.asked).not.toEqual([]);
  });
});
