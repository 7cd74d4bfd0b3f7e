import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLink } from './check-link';
import { SELF_SIGNED } from './testing/certificate';
import { localNetwork } from './testing/network';
import { openSite, page, type Serve, type Site } from './testing/site';

const HOST = 'rsc.example.edu.cn';
/** 教师岗位设置 */
const GBK_TITLE = Buffer.from('bdcccaa6b8dacebbc9e8d6c3', 'hex');
const ARTICLE = '<p>岗位设置管理与聘用办法，自发布之日起施行。</p>'.repeat(40);

/** Sixty megabytes that come as sixty kilobytes. */
const BOMB = gzipSync(Buffer.concat([Buffer.from('<title>压缩</title>'), Buffer.alloc(60_000_000, 32)]));

/** What the site answers, by path. */
const PAGES: Record<string, Serve> = {
  '/gw.htm': (q, r) => page(q, r, '岗位设置办法-人事处', ARTICLE),
  '/gbk.htm': (_q, r) => {
    r.writeHead(200, { 'content-type': 'text/html' });
    r.end(Buffer.concat([Buffer.from('<title>'), GBK_TITLE, Buffer.from('</title><meta charset="gb2312">')]));
  },
  '/file.pdf': (_q, r) => r.writeHead(200, { 'content-type': 'application/pdf', 'content-length': 5 }).end('%PDF-'),
  '/gone.htm': (q, r) => page(q, r, '410', '', 410),
  '/nothing.htm': (q, r) => page(q, r, '404 Not Found', '<h1>404 Not Found</h1>', 404),
  '/soft.htm': (q, r) => page(q, r, '提示信息', '<div>抱歉，您访问的页面不存在或已被删除！</div><a>返回首页</a>'),
  '/soft-certain.htm': (q, r) => page(q, r, '页面不存在-示例大学', '<div>您要查看的页面已删除。</div>'),
  '/403.htm': (q, r) => page(q, r, '403 Forbidden', '', 403),
  '/412.htm': (q, r) => page(q, r, '', '<script>var _0x=1</script>', 412),
  '/429.htm': (q, r) => page(q, r, '', '', 429),
  '/502.htm': (q, r) => page(q, r, '502 Bad Gateway', '', 502),
  '/script.htm': (_q, r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<script>go()</script>'),
  '/404-guarded.htm': (q, r) => page(q, r, '请稍候', '正在进行安全验证', 404),
  '/moved.htm': (_q, r) => r.writeHead(301, { location: '/gw.htm' }).end(),
  '/found.htm': (_q, r) => r.writeHead(302, { location: '/gw.htm' }).end(),
  '/to-home.htm': (_q, r) => r.writeHead(302, { location: '/' }).end(),
  '/to-login.htm': (_q, r) => r.writeHead(302, { location: '/authserver/login?service=x' }).end(),
  '/authserver/login?service=x': (q, r) => page(q, r, '统一身份认证', '<input type="password">'),
  '/': (q, r) => page(q, r, '示例大学', ARTICLE),
  '/loop.htm': (_q, r) => r.writeHead(302, { location: '/loop.htm' }).end(),
  '/to-private.htm': (_q, r) => r.writeHead(302, { location: 'http://192.168.3.4/admin' }).end(),
  '/to-metadata.htm': (_q, r) => r.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
  '/to-file.htm': (_q, r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/no-head.htm': (q, r) => (q.method === 'HEAD' ? r.writeHead(405).end() : page(q, r, '只答复GET', ARTICLE)),
  '/head-404.htm': (q, r) => (q.method === 'HEAD' ? r.writeHead(404).end() : page(q, r, '只答复GET', ARTICLE)),
  '/head-dropped.htm': (q, r) => (q.method === 'HEAD' ? r.destroy() : page(q, r, '只答复GET', ARTICLE)),
  '/mute.htm': () => undefined,
  '/drip.htm': (q, r) => {
    r.writeHead(200, { 'content-type': 'text/html' });
    if (q.method === 'HEAD') return r.end();
    const drip = setInterval(() => r.write(' '), 50);
    r.once('close', () => clearInterval(drip));
    return r;
  },
  '/huge.htm': (q, r) => {
    r.writeHead(200, { 'content-type': 'text/html' });
    if (q.method === 'HEAD') return r.end();
    r.write('<title>很长的网页</title><p>正文</p>');
    const pour = () => {
      while (!r.destroyed && r.write('文'.repeat(20_000)));
    };
    r.on('drain', pour);
    pour();
    return r;
  },
  '/bomb.htm': (q, r) => {
    r.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    r.end(q.method === 'HEAD' ? undefined : BOMB);
  },
};
PAGES['/hops/5'] = PAGES['/gw.htm'] as Serve;
for (const n of [0, 1, 2, 3, 4])
  PAGES[`/hops/${n}`] = (_q, r) => r.writeHead(302, { location: `/hops/${n + 1}` }).end();
PAGES['/many/0'] = (_q, r) => r.writeHead(302, { location: '/hops/0' }).end();

let site: Site;
let secure: Site;
beforeAll(async () => {
  const serve: Serve = (q, r) => (PAGES[q.url ?? ''] ?? PAGES['/nothing.htm'])?.(q, r);
  [site, secure] = [await openSite(serve), await openSite(serve, SELF_SIGNED)];
});
afterAll(() => Promise.all([site.close(), secure.close()]));

const open = () =>
  localNetwork([
    { net: '127.0.0.1', bits: 32, port: site.port },
    { net: '127.0.0.1', bits: 32, port: secure.port },
  ]);
const at = (path: string) => `http://${HOST}:${site.port}${path}`;
const check = (link: string, network = open()) => checkLink(link, network, new AbortController().signal);

describe('what a link answers', () => {
  it.each([
    ['/gw.htm', 'alive', 'ok', 200],
    ['/gbk.htm', 'alive', 'ok', 200],
    ['/file.pdf', 'alive', 'ok', 200],
    ['/found.htm', 'alive', 'ok', 200],
    ['/hops/0', 'alive', 'ok', 200],
    ['/no-head.htm', 'alive', 'ok', 200],
    ['/head-404.htm', 'alive', 'ok', 200],
    ['/head-dropped.htm', 'alive', 'ok', 200],
    ['/huge.htm', 'alive', 'ok', 200],
    ['/bomb.htm', 'alive', 'ok', 200],
    ['/moved.htm', 'moved', 'redirected', 200],
    ['/nothing.htm', 'dead', 'not-found', 404],
    ['/gone.htm', 'dead', 'gone', 410],
    ['/soft-certain.htm', 'dead', 'says-missing', 200],
    ['/soft.htm', 'inconclusive', 'maybe-missing', 200],
    ['/403.htm', 'inconclusive', 'forbidden', 403],
    ['/412.htm', 'inconclusive', 'challenge', 412],
    ['/429.htm', 'inconclusive', 'busy', 429],
    ['/502.htm', 'inconclusive', 'server-error', 502],
    ['/script.htm', 'inconclusive', 'challenge', 200],
    ['/404-guarded.htm', 'inconclusive', 'challenge', 404],
    ['/to-home.htm', 'inconclusive', 'to-home', 200],
    ['/to-login.htm', 'inconclusive', 'login', 200],
    ['/loop.htm', 'inconclusive', 'redirects', 302],
    ['/many/0', 'inconclusive', 'redirects', 302],
    ['/to-private.htm', 'inconclusive', 'private', null],
    ['/to-metadata.htm', 'inconclusive', 'private', null],
    ['/to-file.htm', 'inconclusive', 'odd-status', 302],
    ['/mute.htm', 'inconclusive', 'timeout', null],
    ['/drip.htm', 'inconclusive', 'timeout', 200],
  ])('%s: %s, %s', async (path, verdict, reason, status) => {
    expect(await check(at(path))).toMatchObject({ verdict, reason, status });
  });

  it('tells title and new address', async () => {
    expect(await check(at('/gw.htm'))).toMatchObject({ title: '岗位设置办法-人事处', finalUrl: '' });
    expect(await check(at('/gbk.htm'))).toMatchObject({ title: '教师岗位设置' });
    expect(await check(at('/moved.htm'))).toMatchObject({ finalUrl: at('/gw.htm') });
  });

  it('takes a certificate nobody vouches for as unclear', async () => {
    const link = `https://${HOST}:${secure.port}/gw.htm`;
    expect(await check(link)).toMatchObject({ verdict: 'inconclusive', reason: 'tls', status: null });
    expect(secure.asked).toEqual([]);
  });

  it('takes a name nobody knows, and a door nobody opens, as unclear', async () => {
    const unknown = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    const nameless = { ...open(), resolve: () => Promise.reject(unknown) };
    expect(await check(at('/gw.htm'), nameless)).toMatchObject({ verdict: 'inconclusive', reason: 'no-host' });
    const closed = await openSite(() => undefined);
    await closed.close();
    const network = localNetwork([{ net: '127.0.0.1', bits: 32, port: closed.port }]);
    const link = `http://${HOST}:${closed.port}/`;
    expect(await check(link, network)).toMatchObject({ verdict: 'inconclusive', reason: 'refused' });
  });

  it('asks a page with HEAD first and a file with nothing else', async () => {
    const before = site.asked.length;
    await check(at('/file.pdf'));
    await check(at('/no-head.htm'));
    expect(site.asked.slice(before)).toEqual(['HEAD /file.pdf', 'HEAD /no-head.htm', 'GET /no-head.htm']);
  });

  it('follows five redirects and no sixth', async () => {
    const before = site.asked.length;
    await check(at('/many/0'));
    expect(site.asked.slice(before)).toHaveLength(6);
  });

  it('leaves at once when it is stopped', async () => {
    const stop = new AbortController();
    const answer = checkLink(at('/mute.htm'), open(), stop.signal);
    stop.abort();
    expect(await answer).toBeUndefined();
  });
});

describe('with the guard on', () => {
  const closedNetwork = (addresses = [{ address: '127.0.0.1', family: 4 }]) =>
    localNetwork([], { resolve: async () => addresses });
  const places = () => [
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    HOST,
  ];

  it('asks nothing of this machine, however it is written', async () => {
    const before = site.asked.length;
    for (const place of places()) {
      const judged = await check(`http://${place}:${site.port}/gw.htm`, closedNetwork());
      expect(judged, place).toMatchObject({ verdict: 'inconclusive' });
    }
    expect(site.asked.slice(before)).toEqual([]);
  });

  it('asks nothing on usual ports either', async () => {
    for (const place of places()) {
      expect(await check(`http://${place}/gw.htm`, closedNetwork()), place).toMatchObject({ reason: 'private' });
    }
  });

  it('connects to the address that was judged, not to what the name says a moment later', async () => {
    const before = site.asked.length;
    let asked = 0;
    const rebinding = localNetwork([], {
      // The first answer is one that this guard lets through and where nobody listens.
      guard: { mayReach: (address) => address === '127.0.0.2', usualPort: () => true },
      resolve: async () => {
        asked += 1;
        return [{ address: asked === 1 ? '127.0.0.2' : '127.0.0.1', family: 4 }];
      },
    });
    expect(await check(at('/gw.htm'), rebinding)).toMatchObject({ verdict: 'inconclusive' });
    expect(await check(at('/gw.htm'), rebinding)).toMatchObject({ verdict: 'inconclusive', reason: 'private' });
    expect(site.asked.slice(before)).toEqual([]);
  });

  it('asks nothing of a name with one private address among public ones', async () => {
    const mixed = closedNetwork([
      { address: '93.184.215.14', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]);
    expect(await check(`http://${HOST}/gw.htm`, mixed)).toMatchObject({ reason: 'private' });
  });
});
