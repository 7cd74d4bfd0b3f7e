import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, lineWidth, trimEnd } from './break-lines';
import { isForbiddenAtEnd, isForbiddenAtHead } from './characters';
import { glyphText } from './glyphs';
import { justify } from './justify';
import { plainMetrics } from './testing';

const COLUMNS = 28;
const MEASURE = { width: COLUMNS, first: 2, rest: 0, squeeze: true };
const han = (count: number) => '信息公开工作年度报告'.repeat(Math.ceil(count / 10)).slice(0, count);

const set = (text: string, measure = MEASURE) => {
  const glyphs = glyphText([{ role: 'body', text }], plainMetrics);
  const lines = breakLines(glyphs, measure);
  return { glyphs, lines, texts: lines.map(({ start, end }) => glyphs.characters.slice(start, end).join('').trim()) };
};

/** Width of a justified line's ink: half of a mark at the line's end is blank and may hang out, a quarter of a 间隔号. */
function inkWidth(glyphs: ReturnType<typeof set>['glyphs'], start: number, end: number, available: number): number {
  const last = trimEnd(glyphs, start, end);
  const changes = justify(glyphs, start, last, available);
  const width = lineWidth(glyphs, start, last) + changes.slice(0, -1).reduce((a, b) => a + b, 0);
  const mark = glyphs.classes[last - 1];
  return width - (mark === 'closing' ? 0.5 : mark === 'middle-dot' ? 0.25 : 0);
}

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
    ['a document number', '〔2014〕23号'],
    ['a telephone number', '0371-56150666'],
    ['a Western word', 'information'],
    ['a range of years', '2023—2024'],
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
  });

  it('breaks an address after a hyphen only where it has a long part', () => {
    const inWidth = (width: number) => ({ width, first: 0, rest: 0, squeeze: false });
    expect(set('http://example.edu/a-b-c/annual', inWidth(11)).texts[0]).toBe('http://example.edu/');
    const [first] = set('http://a.cn/information-disclosure-annual-report', inWidth(16)).texts;
    expect(first).toBe('http://a.cn/information-');
  });

  it('treats straight quotes as a pair', () => {
    const { texts } = set(`${han(25)}"${han(3)}"${han(20)}`);
    expect(texts[1]?.startsWith('"')).toBe(true);
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

const prose = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'学校信息公开工作年度报告𠮷龘') },
      { weight: 3, arbitrary: fc.constantFrom(...'，。、；：？！（）《》“”〔〕·') },
      { weight: 1, arbitrary: fc.constantFrom('——', '……', ' ', '29.5万人', '100%', 'WeChat', '(a)', '"') },
      { weight: 1, arbitrary: fc.constantFrom('https://xxgk.example.edu.cn/a-b/c_d?e=f&g=h', 'x'.repeat(70)) },
    ),
    { maxLength: 300 },
  )
  .map((pieces) => pieces.join(''));

describe('lines of any prose', () => {
  it('lose, repeat and move nothing', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(set(text).texts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('are never wider than the area', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { glyphs, lines } = set(text);
        lines.forEach(({ start, end }, i) => {
          const available = i === 0 ? COLUMNS - 2 : COLUMNS;
          const natural = lineWidth(glyphs, start, end) <= available;
          const isNatural = natural && (i === lines.length - 1 || lines[i]?.cut);
          expect(isNatural ? 0 : inkWidth(glyphs, start, end, available)).toBeLessThanOrEqual(available + 1e-6);
        });
      }),
    );
  });

  it('keep 避头尾 wherever the line was not cut for want of any place to break', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { glyphs, lines } = set(text);
        lines.slice(1).forEach(({ start }, i) => {
          const previous = lines[i];
          if (!previous || previous.cut) return;
          expect(isForbiddenAtHead(glyphs.classes[start] ?? 'han')).toBe(false);
          const end = trimEnd(glyphs, previous.start, previous.end);
          expect(isForbiddenAtEnd(glyphs.classes[end - 1] ?? 'han')).toBe(false);
        });
      }),
    );
  });

  it('cut only what no line could hold', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { glyphs, lines } = set(text);
        lines.forEach(({ start, end, cut }, i) => {
          if (!cut) return;
          const chunk = start + glyphs.breaks.slice(start, end).lastIndexOf(1) + 1;
          const next = glyphs.breaks.indexOf(1, end);
          const width = lineWidth(glyphs, chunk, next < 0 ? glyphs.characters.length : next + 1);
          expect(width).toBeGreaterThan(i === 0 ? COLUMNS - 2 : COLUMNS);
        });
      }),
    );
  });
});
