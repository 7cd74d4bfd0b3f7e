import { describe, expect, it } from 'vitest';
import type { LinkEvidence } from '../link-evidence';
import { answering, said } from './changed.arbitrary';
import { deadLink } from './dead-link';

const LINK = 'https://rsc.example.edu.cn/gw.htm';
const report = answering(24, { links: ['https://a.example.edu.cn/x', ` ${LINK} `] });

const evidence = (given: Partial<LinkEvidence>): LinkEvidence => ({
  url: LINK,
  verdict: 'alive',
  reason: 'ok',
  status: 200,
  title: '',
  finalUrl: '',
  checkedAt: '2025-10-01T02:00:00.000Z',
  aliveAt: null,
  checkedByName: '张三',
  ...given,
});
const asked = (given: Partial<LinkEvidence>) => said(deadLink, report, { links: [evidence(given)] });

describe('核对过的链接', () => {
  it('打不开的是警告，写明网站怎么说', () => {
    expect(asked({ verdict: 'dead', reason: 'not-found', status: 404 })).toEqual([
      `warning 第24项：“${LINK}”打不开：网站答复该页面不存在（404），请换成有效的链接`,
    ]);
    expect(asked({ verdict: 'dead', reason: 'says-missing' })).toEqual([
      `warning 第24项：“${LINK}”打不开：网页打开后写明页面不存在，请换成有效的链接`,
    ]);
  });

  it('says the same on every day of asking, so that a written reason stays', () => {
    const on = (checkedAt: string) => asked({ verdict: 'dead', reason: 'gone', status: 410, checkedAt });
    expect(on('2025-10-01T02:00:00.000Z')).toEqual(on('2025-10-07T09:30:00.000Z'));
  });

  it('换了地址的提示新地址', () => {
    const finalUrl = 'https://rsc.example.edu.cn/new/gw.htm';
    expect(asked({ verdict: 'moved', reason: 'redirected', finalUrl })).toEqual([
      `hint 第24项：“${LINK}”已改用新地址“${finalUrl}”，请核对后改用`,
    ]);
  });

  it('points at the link of the item', () => {
    const links = [evidence({ verdict: 'dead', reason: 'not-found', status: 404 })];
    expect(deadLink.check(report, { links })).toMatchObject([
      { rule: 'dead-link', part: 'item:24', path: 'links.1', quote: LINK, values: { status: 404 } },
    ]);
  });

  it.each(['timeout', 'dns', 'forbidden', 'challenge', 'private', 'tls', 'busy', 'server-error'] as const)(
    '网络原因（%s）不算链接的错',
    (reason) => {
      expect(asked({ verdict: 'inconclusive', reason, status: null })).toEqual([]);
    },
  );

  it('says nothing of links that are alive, of other links, or where nothing was asked', () => {
    expect(asked({})).toEqual([]);
    expect(asked({ url: 'https://b.example.edu.cn/y', verdict: 'dead', reason: 'gone', status: 410 })).toEqual([]);
    expect(said(deadLink, report)).toEqual([]);
  });
});
