import { describe, expect, it } from 'vitest';
import { readPage } from './page';

const titleOf = (bytes: Buffer | string, contentType = 'text/html') =>
  readPage(Buffer.from(bytes as string), contentType).title;
/** 信息公开 in GBK */
const GBK = Buffer.from('d0c5cfa2b9abbfaa', 'hex');
const inGbk = (before: string, after = '</title>') =>
  Buffer.concat([Buffer.from(`${before}<title>`), GBK, Buffer.from(after)]);

describe('the title of a page', () => {
  it('is read in the charset the answer names', () => {
    for (const name of ['GBK', 'gb2312', 'GB18030']) {
      expect(titleOf(inGbk(''), `text/html; charset=${name}`)).toBe('信息公开');
    }
  });

  it('is read in the charset the page names, and without any by what its bytes are', () => {
    expect(titleOf(inGbk('<meta charset="gb2312">'))).toBe('信息公开');
    expect(titleOf(inGbk('<meta http-equiv="Content-Type" content="text/html; charset=gbk">'))).toBe('信息公开');
    expect(titleOf(inGbk('<?xml version="1.0" encoding="gb2312"?>'))).toBe('信息公开');
    expect(titleOf(inGbk(''))).toBe('信息公开');
    expect(titleOf('<title>信息公开</title>')).toBe('信息公开');
  });

  it('is not misread for what a script or a wrong label says', () => {
    expect(titleOf(inGbk('<script charset="iso-8859-2" src="a.js"></script>'))).toBe('信息公开');
    expect(titleOf('<meta charset="utf-16"><title>信息公开</title>')).toBe('信息公开');
    expect(titleOf(inGbk('<meta charset="utf-8">'))).toBe('信息公开');
    expect(titleOf('<meta charset="nonsense"><title>信息公开</title>')).toBe('信息公开');
  });

  it('is read in UTF-16 and UTF-8 that say so with a mark', () => {
    const html = '<html><title>信息公开</title></html>';
    const little = Buffer.from(`\ufeff${html}`, 'utf16le');
    expect(titleOf(little)).toBe('信息公开');
    expect(titleOf(Buffer.from(little).swap16())).toBe('信息公开');
    expect(titleOf(`\ufeff${html}`, 'text/html; charset=gbk')).toBe('信息公开');
    expect(titleOf(Buffer.from(html, 'utf16le'), 'text/html; charset=utf-16le')).toBe('信息公开');
  });

  it('has its character references read once, and nothing that cannot be printed', () => {
    expect(titleOf('<title>招生&ldquo;章程&rdquo;&nbsp;&#25307;&#x751F;&hellip; &amp;lt;\u0007</title>')).toBe(
      '招生“章程” 招生… &lt;',
    );
    expect(titleOf('<title>&#xD800;&#0;&#x110000;&unknown;好</title>')).toBe('&unknown;好');
    expect(titleOf('<title>\n  信息\n  公开\n</title>')).toBe('信息 公开');
  });

  it('is cut at 200 characters, never within one', () => {
    expect([...titleOf(`<title>${'𠮷'.repeat(300)}</title>`)]).toHaveLength(200);
    expect(titleOf(`<title>${'甲'.repeat(5_000)}`)).toHaveLength(200);
  });
});

describe('what a page does to its reader', () => {
  const onward = (html: string) => readPage(Buffer.from(html), 'text/html').onward;

  it.each([
    ['<meta http-equiv="refresh" content="0;url=/new.htm">', '/new.htm'],
    ['<META content=\'3; URL="http://a.cn/x?a=1&amp;b=2"\' HTTP-EQUIV=Refresh>', 'http://a.cn/x?a=1&b=2'],
    ['<meta http-equiv=refresh content="0, new.htm">', 'new.htm'],
    ['<script>window.location.href = "index/gk.htm";</script>', 'index/gk.htm'],
    ["<script>location.replace('/gk.htm')</script>", '/gk.htm'],
    ['<script>top.location="/gk.htm"\n</script>', '/gk.htm'],
  ])('%s', (html, address) => {
    expect(onward(html)).toBe(address);
  });

  it.each([
    '<meta http-equiv="refresh" content="300;url=/news.htm">',
    '<meta http-equiv="refresh" content="5">',
    '<!--[if lt IE 9]><meta http-equiv="refresh" content="0;url=/old.htm"><![endif]-->',
    '<noscript><meta http-equiv="refresh" content="0;url=/nojs.htm"></noscript>',
    '<script>location.href = "/x?id=" + id;</script>',
    '<script>if (location.href == "/x") go()</script>',
    '<a href="/x">location</a>',
  ])('not: %s', (html) => {
    expect(onward(html)).toBe('');
  });

  it('reads what is called out, and stays quick over pages made to be slow', () => {
    expect(readPage(Buffer.from("<script>alert('文章已删除');</script>"), 'text/html').text).toBe('文章已删除');
    for (const trap of ['<!--', '<meta ', '<noscript ', 'location=', '&#', '<title', 'alert("', '<meta content="1;']) {
      expect(readPage(Buffer.from(trap.repeat(40_000)), 'text/html').onward).toBe('');
    }
  });
});
