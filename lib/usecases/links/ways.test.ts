import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLink } from './check-link';
import { localNetwork } from './testing/network';
import { openSite, page, type Serve, type Site } from './testing/site';

/** The ways a link may lead: redirects of sites and of pages, cookies, waiting, and what must not be followed. */

const HOST = 'www.example.edu.cn';
const ARTICLE = '<p>招生章程自发布之日起施行，由招生办公室负责解释。</p>'.repeat(40);
const to =
  (location: string, status = 302): Serve =>
  (_q, r) =>
    r.writeHead(status, { location }).end();
const html =
  (body: string, status = 200): Serve =>
  (q, r) => {
    r.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    r.end(q.method === 'HEAD' ? undefined : body);
  };
const article: Serve = (q, r) => page(q, r, '招生章程', ARTICLE);
let busyAsked = 0;

const PAGES: Record<string, Serve> = {
  '/': (q, r) => page(q, r, '示例大学', ARTICLE),
  '/gw.htm': article,
  '/refresh.htm': html('<meta http-equiv="refresh" content="0;url=/gw.htm">'),
  '/script.htm': html('<script>location.href="/gw.htm";</script>'),
  '/script-home.htm': html('<script>window.location.replace("/")</script>'),
  '/script-login.htm': html('<script>top.location="/cas/login";</script>'),
  '/cas/login': (q, r) => page(q, r, '统一身份认证', '<input type="password">'),
  '/script-404.htm': html('<script>location.href="/nothing.htm";</script>'),
  '/alert.htm': html("<script>alert('您访问的文章不存在');location.href='/'</script>"),
  '/refresh-self.htm': html('<meta http-equiv="refresh" content="1;url=/refresh-self.htm">'),
  '/refresh-private.htm': html('<meta http-equiv="refresh" content="0;url=http://192.168.1.1/">'),
  '/countdown.htm': html('<p>抱歉，您访问的页面不存在，5秒后返回首页</p><meta http-equiv="refresh" content="5;url=/">'),
  '/cookie.htm': (q, r) =>
    q.headers.cookie === 'seen=1; way=2'
      ? article(q, r)
      : r.writeHead(302, { location: '/cookie.htm', 'set-cookie': ['seen=1; Path=/; HttpOnly', 'way=2'] }).end(),
  '/cookie-away.htm': (_q, r) =>
    r.writeHead(302, { location: `http://other.example.edu.cn:${site.port}/echo.htm`, 'set-cookie': 'secret=1' }).end(),
  '/echo.htm': (q, r) => page(q, r, `cookie ${q.headers.cookie ?? 'none'}`, ARTICLE),
  '/retry.htm': (q, r) => {
    busyAsked += 1;
    return busyAsked === 1 ? r.writeHead(503, { 'retry-after': '0' }).end() : article(q, r);
  },
  '/retry-late.htm': (_q, r) => r.writeHead(429, { 'retry-after': '3600' }).end(),
  '/retry-date.htm': (_q, r) => r.writeHead(503, { 'retry-after': 'Fri, 31 Dec 2100 00:00:00 GMT' }).end(),
  '/head-away.htm': (q, r) => (q.method === 'HEAD' ? to('/404.html')(q, r) : article(q, r)),
  '/head-home.htm': (q, r) => (q.method === 'HEAD' ? to('/')(q, r) : article(q, r)),
  '/404.html': html('<title>404</title>页面不存在', 404),
  '/to-port.htm': to('http://www.example.edu.cn:6379/'),
  '/to-user.htm': (q, r) => to(`http://user:secret@${q.headers.host}/gw.htm`, 301)(q, r),
  '/to-mapped.htm': to('http://[::ffff:10.0.0.1]/'),
  '/to-nat64.htm': to('http://[64:ff9b::a00:1]/'),
  '/to-6to4.htm': to('http://[2002:a00:1::]/'),
  '/to-decimal.htm': to('http://167772161/'),
  '/to-hex.htm': to('http://0x0a.0.0.1/'),
  '/to-script.htm': to('javascript:alert(1)'),
  '/to-long.htm': to(`/gw.htm?${'x'.repeat(3_000)}`),
  '/to-nowhere.htm': to(''),
  // What old servers do: the bytes of the address as they are, in UTF-8 and in GBK.
  '/to-utf8.htm': (_q, r) => r.writeHead(302, { location: Buffer.from('/章程.htm').toString('latin1') }).end(),
  '/to-gbk.htm': (_q, r) =>
    r.writeHead(302, { location: Buffer.from('2fd5c2b3cc2e68746d', 'hex').toString('latin1') }).end(),
  '/%E7%AB%A0%E7%A8%8B.htm': article,
  '/%D5%C2%B3%CC.htm': article,
  '/nothing.htm': html('<title>404 Not Found</title><h1>404 Not Found</h1>', 404),
  '/odd-404.htm': (q, r) => page(q, r, '招生章程', ARTICLE, 404),
  '/long-404.htm': (q, r) =>
    page(q, r, '示例大学', `<nav>${'学校概况 '.repeat(200)}</nav><p>您访问的页面不存在</p>`, 404),
  '/bare-404.htm': (_q, r) => r.writeHead(404).end(),
  '/blocked-404.htm': html('<p>您的访问请求已被拦截，事件编号1234</p>', 404),
  '/blocked.htm': html('<title>Access Denied</title><p>Access Denied</p>'),
  '/campus.htm': html('<p>该页面仅限校园网访问，请使用VPN。</p>'),
  '/campus-403.htm': html('<p>校外用户无法访问</p>', 403),
  '/empty.htm': html(''),
  '/204.htm': (_q, r) => r.writeHead(204).end(),
  '/upgrade.htm': html('', 426),
  '/cut.htm': (q, r) => {
    r.writeHead(200, { 'content-type': 'text/html', 'content-length': 5_000 });
    if (q.method === 'HEAD') return r.end();
    r.write('<title>半页</title>');
    return setTimeout(() => r.destroy(), 20);
  },
  '/garbled.htm': (q, r) => {
    r.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    return q.method === 'HEAD' ? r.end() : r.end('this is not gzip');
  },
  '/slow/0': (_q, r) => setTimeout(() => r.writeHead(302, { location: '/slow/1' }).end(), 150),
  '/slow/1': (_q, r) => setTimeout(() => r.writeHead(302, { location: '/slow/2' }).end(), 150),
  '/slow/2': (_q, r) => setTimeout(() => r.writeHead(302, { location: '/gw.htm' }).end(), 150),
  '/who.htm': (q, r) => page(q, r, `${q.headers.host?.split(':')[0]} ${q.headers.authorization ?? 'nobody'}`, ARTICLE),
};

let site: Site;
beforeAll(async () => {
  site = await openSite((q, r) => (PAGES[q.url ?? ''] ?? PAGES['/nothing.htm'])?.(q, r));
});
afterAll(() => site.close());

const network = () => localNetwork([{ net: '127.0.0.1', bits: 32, port: site.port }]);
const at = (path: string, host = HOST) => `http://${host}:${site.port}${path}`;
const check = (link: string) => checkLink(link, network(), new AbortController().signal);

describe('where a link leads', () => {
  it.each([
    ['/refresh.htm', 'alive', 'ok', 200],
    ['/script.htm', 'alive', 'ok', 200],
    ['/script-home.htm', 'inconclusive', 'to-home', 200],
    ['/script-login.htm', 'inconclusive', 'login', 200],
    // A page that sends its reader on may send a browser elsewhere: never dead.
    ['/script-404.htm', 'inconclusive', 'maybe-missing', 404],
    ['/alert.htm', 'inconclusive', 'maybe-missing', 200],
    ['/countdown.htm', 'inconclusive', 'maybe-missing', 200],
    ['/refresh-self.htm', 'inconclusive', 'redirects', 302],
    ['/refresh-private.htm', 'inconclusive', 'private', null],
    ['/cookie.htm', 'alive', 'ok', 200],
    ['/retry.htm', 'alive', 'ok', 200],
    ['/retry-late.htm', 'inconclusive', 'busy', 429],
    ['/retry-date.htm', 'inconclusive', 'busy', 503],
    ['/head-away.htm', 'alive', 'ok', 200],
    ['/head-home.htm', 'alive', 'ok', 200],
    ['/to-port.htm', 'inconclusive', 'port', null],
    ['/to-mapped.htm', 'inconclusive', 'private', null],
    ['/to-nat64.htm', 'inconclusive', 'private', null],
    ['/to-6to4.htm', 'inconclusive', 'private', null],
    ['/to-decimal.htm', 'inconclusive', 'private', null],
    ['/to-hex.htm', 'inconclusive', 'private', null],
    ['/to-script.htm', 'inconclusive', 'odd-status', 302],
    ['/to-long.htm', 'inconclusive', 'odd-status', 302],
    ['/to-nowhere.htm', 'inconclusive', 'odd-status', 302],
    ['/to-utf8.htm', 'alive', 'ok', 200],
    ['/to-gbk.htm', 'alive', 'ok', 200],
    ['/odd-404.htm', 'inconclusive', 'odd-missing', 404],
    ['/long-404.htm', 'dead', 'not-found', 404],
    ['/bare-404.htm', 'dead', 'not-found', 404],
    ['/blocked-404.htm', 'inconclusive', 'forbidden', 404],
    ['/blocked.htm', 'inconclusive', 'forbidden', 200],
    ['/campus.htm', 'inconclusive', 'campus-only', 200],
    ['/campus-403.htm', 'inconclusive', 'campus-only', 403],
    ['/empty.htm', 'inconclusive', 'empty', 200],
    ['/204.htm', 'inconclusive', 'empty', 204],
    ['/upgrade.htm', 'inconclusive', 'odd-status', 426],
    ['/cut.htm', 'alive', 'ok', 200],
    ['/garbled.htm', 'inconclusive', 'timeout', 200],
  ])('%s: %s, %s', async (path, verdict, reason, status) => {
    expect(await check(at(path))).toMatchObject({ verdict, reason, status });
  });

  it('tells where a page sends its reader, never as a new address', async () => {
    expect(await check(at('/refresh.htm'))).toMatchObject({ title: '招生章程', finalUrl: at('/gw.htm') });
  });

  it('shows a cookie to nobody but who gave it', async () => {
    expect(await check(at('/cookie-away.htm'))).toMatchObject({ title: 'cookie none' });
  });

  it('neither sends nor keeps names and passwords of an address', async () => {
    const link = `http://user:secret@${HOST}:${site.port}/who.htm`;
    expect(await check(link)).toMatchObject({ verdict: 'alive', title: `${HOST} nobody` });
    expect(await check(at('/to-user.htm'))).toMatchObject({ verdict: 'moved', finalUrl: at('/gw.htm') });
  });

  it('asks names with a dot at the end and names in Chinese as what they are', async () => {
    expect(await check(at('/who.htm', `${HOST}.`))).toMatchObject({ verdict: 'alive', title: `${HOST} nobody` });
    expect(await check(at('/who.htm', '示例大学.中国'))).toMatchObject({
      title: 'xn--fsq17ukxbvy7c.xn--fiqs8s nobody',
    });
    for (const name of ['127.0.0.1.', 'localhost.', '１２７.0.0.1']) {
      expect(await check(`http://${name}/`), name).toMatchObject({ reason: 'private' });
    }
  });

  it('asks a busy site no second time at once', async () => {
    const before = site.asked.length;
    await check(at('/retry-late.htm'));
    expect(site.asked.slice(before)).toEqual(['HEAD /retry-late.htm']);
  });

  it('gives a link up when all its requests together have taken too long', async () => {
    const around = network();
    const hasty = { ...around, limits: { ...around.limits, linkMs: 400 } };
    const before = site.asked.length;
    const judged = await checkLink(at('/slow/0'), hasty, new AbortController().signal);
    expect(judged).toMatchObject({ verdict: 'inconclusive', reason: 'timeout' });
    expect(site.asked.slice(before)).not.toContain('HEAD /gw.htm');
    expect(await check(at('/slow/0'))).toMatchObject({ verdict: 'alive' });
  });
});
