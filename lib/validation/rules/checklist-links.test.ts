import { describe, expect, it } from 'vitest';
import { answering, said } from './changed.arbitrary';
import { links } from './checklist';

describe('链接', () => {
  const linked = (...typed: string[]) => said(links, answering(24, { links: typed }));

  it.each([
    ['人事处网站', 'error 第24项：“人事处网站”不是有效的网址，请填写以http://或https://开头的完整地址'],
    [
      'http:/rsc.example.edu.cn/gw',
      'error 第24项：“http:/rsc.example.edu.cn/gw”不是有效的网址，请填写以http://或https://开头的完整地址',
    ],
    ['www.example.edu.cn/gw.htm', 'warning 第24项：“www.example.edu.cn/gw.htm”没有写http://或https://，点不开，请补全'],
    [
      'https://rsc.example.edu.cn/1120，htm',
      'error 第24项：“https://rsc.example.edu.cn/1120，htm”里有全角标点“，”，网址打不开，请改为半角',
    ],
    [
      'http://rsc.example,edu.cn/gw.htm',
      'error 第24项：“http://rsc.example,edu.cn/gw.htm”的域名里有“,”，疑为“.”之误，网址打不开',
    ],
    [
      'http://rsc.example.edu.cn/2025..htm',
      'error 第24项：“http://rsc.example.edu.cn/2025..htm”里有连着的两个点，疑为多打，请核对',
    ],
    [
      'http://10.1.2.3/a?id=1',
      'warning 第24项：“http://10.1.2.3/a?id=1”是校内地址，社会公众打不开，请换成公网地址或改填“校内公开”',
    ],
    [
      'https://webvpn.example.edu.cn/http/1/info',
      'warning 第24项：“https://webvpn.example.edu.cn/http/1/info”是校内地址，社会公众打不开，请换成公网地址或改填“校内公开”',
    ],
    ['http://oa/gw', 'warning 第24项：“http://oa/gw”是校内地址，社会公众打不开，请换成公网地址或改填“校内公开”'],
    [
      'https://rsc.example.edu.cn/',
      'hint 第24项：“https://rsc.example.edu.cn/”是网站首页，请换成本事项的栏目或页面地址',
    ],
    [
      'https://rsc.example.edu.cn/index.htm',
      'hint 第24项：“https://rsc.example.edu.cn/index.htm”是网站首页，请换成本事项的栏目或页面地址',
    ],
  ])('%s', (link, message) => {
    expect(linked(link)).toEqual([message]);
  });

  it.each([
    'https://rsc.example.edu.cn/gw.htm',
    'http://rsc.example.edu.cn/?id=24',
    'http://172.32.1.1/gw.htm',
    'https://例子.example.edu.cn/gw',
    'https://rsc.example.edu.cn/a,b;c/../d.htm',
    '',
  ])('%j stands', (link) => {
    expect(linked(link)).toEqual([]);
  });

  it('tells text in a link from a broken address, and points at the link', () => {
    const found = links.check(
      answering(24, { links: ['https://a.example.edu.cn/x', 'https://a.example.edu.cn 电话受理'] }),
      {},
    );
    expect(found).toMatchObject([{ rule: 'text-in-link', part: 'item:24', path: 'links.1' }]);
    expect(links.check(answering(24, { links: ['http//a.example.edu.cn'] }), {})).toMatchObject([
      { rule: 'malformed-link' },
    ]);
  });

  it.each([
    ['学校没有中外合作办学项目', '写的是没有此项，不是网址：请把公开情况改为“无”或“不适用”，这句话写在备注栏'],
    ['本学年未接受社会捐赠', '写的是没有此项，不是网址：请把公开情况改为“无”或“不适用”，这句话写在备注栏'],
  ])('链接栏里写的是理由：%s', (words, message) => {
    expect(said(links, answering(47, { links: [words] }))).toEqual([`warning 第47项：“${words}”${message}`]);
  });
  it.each(['国际处网站中外合作办学栏', '该项尚未公开'])('链接栏里写的不是理由：%s', (words) => {
    expect(said(links, answering(47, { links: [words] }))).toEqual([
      `error 第47项：“${words}”不是有效的网址，请填写以http://或https://开头的完整地址`,
    ]);
  });

  it('校内公开可以是校内地址', () => {
    expect(said(links, answering(24, { state: 'campus', links: ['http://10.1.2.3/a'] }))).toEqual([]);
  });

  it('executes nothing and keeps a hostile link as a quotation', () => {
    const [found] = links.check(answering(24, { links: ['javascript:alert(1)'] }), {});
    expect(found).toMatchObject({ rule: 'malformed-link', quote: 'javascript:alert(1)' });
  });
});
