import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines';
import { justify } from './justify';
import { COLUMNS, han, PARAGRAPH, setLines as set } from './testing';

describe('line breaking', () => {
  it('sets 28 characters a line, 26 after the indent', () => {
    expect(set(han(28 * 3 - 2)).texts.map((t) => t.length)).toEqual([26, 28, 28]);
  });

  it('squeezes a mark in that would stand at the head of the next line', () => {
    const { texts } = set(`${han(10)}，${han(15)}。${han(20)}`);
    expect(texts[0]?.endsWith('。')).toBe(true);
    expect(texts[0]).toHaveLength(27);
  });

  it('pushes a character out where nothing can be squeezed', () => {
    const { texts } = set(`${han(26)}％${han(20)}`);
    expect(texts[0]).toHaveLength(25);
    expect(texts[1]?.[1]).toBe('％');
  });

  it('leaves no opening mark at the end of a line', () => {
    const { texts } = set(`${han(25)}《${han(20)}》${han(10)}`);
    expect(texts[1]?.startsWith('《')).toBe(true);
  });

  it.each([
    ['a dash', '——'],
    ['an ellipsis', '……'],
    ['a number with its unit', '29.5万人'],
    ['a number with a unit of two characters', '1,166,817人次'],
    ['an approximate number', '18万余字'],
    ['a number of months', '11个月'],
    ['a difference', '2.3个百分点'],
    ['a negative percentage', '－5.2%'],
    ['a per mille', '12.5‰'],
    ['a range of percentages', '63%～68%'],
    ['a sum of money', '￥3,500.00元'],
    ['full-width digits', '２９万人'],
    ['a document number in other brackets', '[2014]23号'],
    ['a document number', '〔2014〕23号'],
    ['a telephone number', '0371-56150666'],
    ['a Western word', 'information'],
    ['a range of years', '2023—2024'],
    ['a letter with its noun', 'B站'],
  ])('keeps %s whole', (_, word) => {
    for (let before = 10; before < 30; before++) {
      const { texts } = set(`${han(before)}${word}${han(20)}`);
      expect(texts.some((text) => text.includes(word))).toBe(true);
    }
  });

  it('may break a date between its parts', () => {
    expect(set(`${han(22)}2023年9月1日${han(20)}`).texts[0]).toMatch(/2023年$|9月$/);
  });

  it('breaks an address after / . - _ ? = & only, without a hyphen', () => {
    const url = 'https://xxgk.example.edu.cn/info/1021/list_page.aspx?id=29394&type=annual-report';
    for (let before = 0; before < 28; before++) {
      const { texts } = set(`${han(before)}${url}${han(3)}`);
      const inside = texts.slice(0, -1).filter((text) => /[!-~]$/.test(text) && !text.endsWith('report'));
      for (const text of inside) expect(text).toMatch(/[/.\-_?=&]$/);
      expect(texts.join('')).toContain(url);
    }
  });

  it('breaks an address without a scheme and one of e-mail the same way', () => {
    const inWidth = (width: number) => ({ width, first: 0, rest: 0, squeeze: false });
    expect(set('xxgk.example.edu.cn', inWidth(7)).texts).toEqual(['xxgk.example.', 'edu.cn']);
    expect(set('information_office@example.edu.cn', inWidth(8)).texts[0]).toBe('information_');
    expect(set('Node.js/Next.js', inWidth(20)).texts).toEqual(['Node.js/Next.js']);
  });

  it('ends no paragraph with a single character', () => {
    const { texts } = set(`${han(26 + 28)}了。`);
    expect(texts.at(-1)?.replace(/[。，]/g, '').length).toBeGreaterThanOrEqual(2);
  });

  it('puts no 连接号 at the head of a line', () => {
    expect(set(`${han(26)}—${han(20)}`).texts[1]?.indexOf('—')).toBe(1);
    expect(set(`${han(26)}——${han(20)}`).texts[1]?.startsWith('——')).toBe(true);
  });

  it('cuts what no line can hold after a / where it can', () => {
    const narrow = { width: 8, first: 0, rest: 0, squeeze: false };
    expect(set('0371-56150666/56150888', narrow).texts).toEqual(['0371-56150666/', '56150888']);
    expect(set('0371-56150666/56150888', { ...narrow, width: 6.5 }).texts).toEqual(['0371-', '56150666/', '56150888']);
  });

  it('breaks an address after a hyphen only where it has a long part', () => {
    const inWidth = (width: number) => ({ width, first: 0, rest: 0, squeeze: false });
    expect(set('http://example.edu/a-b-c/annual', inWidth(11)).texts[0]).toBe('http://example.edu/');
    const [first] = set('http://a.cn/information-disclosure-annual-report', inWidth(16)).texts;
    expect(first).toBe('http://a.cn/information-');
  });

  it('in ragged text breaks no address before its ending where it can break earlier', () => {
    const inWidth = (width: number) => ({ width, first: 0, rest: 0, squeeze: false });
    expect(set('http://example.edu/jbxx/xswyh.htm', inWidth(15)).texts).toEqual([
      'http://example.edu/jbxx/',
      'xswyh.htm',
    ]);
    expect(set('http://example.edu.cn', inWidth(9)).texts).toEqual(['http://example.', 'edu.cn']);
    expect(set('http://a.cn/information.htm', inWidth(6)).texts).toEqual(['http://a.cn/', 'information.', 'htm']);
  });

  it('treats straight quotes as a pair', () => {
    const { texts } = set(`${han(25)}"${han(3)}"${han(20)}`);
    expect(texts[1]?.startsWith('"')).toBe(true);
  });

  const opened = ({ glyphs, lines }: Pick<ReturnType<typeof set>, 'glyphs' | 'lines'>) =>
    lines.slice(0, -1).map(({ start, end }, i) => Math.max(...justify(glyphs, start, end, i ? COLUMNS : COLUMNS - 2)));

  it('shares the want of a loose line with the lines above it', () => {
    const text = `${han(26 + 28 + 28 + 21)}已办结1,166,817件${han(20)}`;
    const glyphs = set(text).glyphs;
    const filled = { glyphs, lines: breakLines(glyphs, PARAGRAPH) };
    expect(Math.max(...opened(filled))).toBeGreaterThan(0.14);
    expect(Math.max(...opened(set(text)))).toBeLessThan(0.08);
    expect(set(text).lines).toHaveLength(filled.lines.length);
  });

  it('leaves lines alone that are one character short', () => {
    const { lines, glyphs } = set(`${han(26 + 27)}％${han(40)}`);
    expect(lines).toEqual(breakLines(glyphs, PARAGRAPH));
  });

  it('opens the letters of a long address rather than a few Chinese characters far', () => {
    const line = set(`信息公开网（https://xxgk.example.edu.cn/info/abc/disclosure.htm）按清单设置栏目${han(20)}`);
    const { start, end } = line.lines[0] ?? { start: 0, end: 0 };
    const changes = Array.from(justify(line.glyphs, start, end, COLUMNS - 2));
    const [inside, outside] = [changes.slice(7, 20), changes.slice(0, 5)];
    expect(Math.min(...inside)).toBeGreaterThan(0);
    expect(Math.max(...inside)).toBeLessThanOrEqual(0.05);
    expect(Math.max(...outside)).toBeLessThan(0.06);
  });

  it('puts pure Chinese exactly on the grid', () => {
    const { glyphs, lines } = set(han(100));
    for (const { start, end } of lines.slice(1, -1)) {
      expect(Array.from(justify(glyphs, start, end, COLUMNS))).toEqual(new Array(end - start).fill(0));
    }
  });

  it('sets a paragraph of 10,000 characters without marks and a word of 3,000 letters', () => {
    expect(set(han(10_000)).texts.every((text) => text.length <= 28)).toBe(true);
    const { texts } = set(`学校${'a'.repeat(3_000)}。`);
    expect(texts.every((text) => text.length <= 56)).toBe(true);
    expect(texts.join('')).toHaveLength(3_003);
  });
});
