import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, type Line, lineWidth, trimEnd } from './break-lines';
import { isForbiddenAtEnd, isForbiddenAtHead } from './characters';
import { roomOf } from './justified-lines';
import { justify } from './justify';
import { strainOf } from './strain';
import { COLUMNS, han, PARAGRAPH, setLines as set } from './testing';

/** Width of a justified line's ink: half of a mark at the line's end is blank and may hang out, a quarter of a 间隔号. */
function inkWidth(glyphs: ReturnType<typeof set>['glyphs'], start: number, end: number, available: number): number {
  const last = trimEnd(glyphs, start, end);
  const changes = justify(glyphs, start, last, available);
  const width = lineWidth(glyphs, start, last) + changes.slice(0, -1).reduce((a, b) => a + b, 0);
  const mark = glyphs.classes[last - 1];
  return width - (mark === 'closing' ? 0.5 : mark === 'middle-dot' ? 0.25 : 0);
}

const prose = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'学校信息公开工作年度报告𠮷龘') },
      { weight: 3, arbitrary: fc.constantFrom(...'，。、；：？！（）《》“”〔〕·') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '——',
          '……',
          ' ',
          '29.5万人',
          '100%',
          'WeChat',
          'Information Disclosure ',
          '(a)',
          '"',
        ),
      },
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

  it('have no gap wider than half a character, however they are justified', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { glyphs, lines } = set(text);
        lines.slice(0, -1).forEach(({ start, end }, i) => {
          const last = trimEnd(glyphs, start, end);
          const changes = justify(glyphs, start, last, i === 0 ? COLUMNS - 2 : COLUMNS);
          for (let at = start; at < last - 1; at++) {
            const typed = glyphs.classes[at] === 'space' ? (glyphs.widths[at] ?? 0) : 0;
            const gap = typed + (glyphs.gaps[at] ?? 0) + (changes[at - start] ?? 0);
            expect(gap).toBeLessThanOrEqual(0.5 + 1e-6);
          }
        });
      }),
    );
  });

  it('open 中西间距 to a third before any other gap', () => {
    const { glyphs, lines } = set(`${han(30)}共5校${han(15)}information${han(20)}`);
    const stretched = lines.slice(0, -1).map(({ start, end }, i) => ({
      start,
      changes: justify(glyphs, start, end, i === 0 ? COLUMNS - 2 : COLUMNS),
    }));
    for (const { start, changes } of stretched) {
      const soft = changes.filter((change, i) => change > 0 && (glyphs.gaps[start + i] ?? 0) > 0);
      const hard = changes.filter((change, i) => change > 1e-6 && glyphs.gaps[start + i] === 0);
      if (hard.length > 0) for (const change of soft) expect(change).toBeGreaterThanOrEqual(1 / 12 - 1e-6);
    }
    expect(stretched.some(({ changes }) => changes.some((change) => change > 0))).toBe(true);
  });

  it('are no more and no more strained than lines filled one after the other', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { glyphs, lines } = set(text);
        const filled = breakLines(glyphs, PARAGRAPH);
        const strain = (all: readonly Line[]) =>
          all.slice(0, -1).reduce((sum, line, i) => sum + strainOf(glyphs, line, roomOf(PARAGRAPH, i)), 0);
        expect(lines.length).toBeLessThanOrEqual(filled.length);
        expect(strain(lines)).toBeLessThanOrEqual(strain(filled) + 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it('set no 中西间距 beside marks, nor at a line’s end', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { glyphs, lines } = set(text);
        glyphs.gaps.forEach((gap, i) => {
          if (gap === 0) return;
          expect([glyphs.classes[i], glyphs.classes[i + 1]].sort()).toEqual(
            glyphs.characters[i] === '%' ? ['han', 'western-closing'] : ['han', 'western'],
          );
        });
        for (const { start, end } of lines) {
          const inked = glyphs.widths.slice(start, end).reduce((a, b) => a + b, 0);
          const gaps = glyphs.gaps.slice(start, Math.max(start, end - 1)).reduce((a, b) => a + b, 0);
          expect(lineWidth(glyphs, start, end)).toBeLessThanOrEqual(inked + gaps + 1e-6);
        }
      }),
    );
  });

  it('end a paragraph with two characters besides marks, unless it has no place to give one up', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { glyphs, lines } = set(text);
        const [previous, last] = lines.slice(-2);
        if (!previous || !last || previous.cut) return;
        const words = (from: number, to: number) =>
          Array.from({ length: Math.max(0, to - from) }, (_, i) => glyphs.classes[from + i]).filter(
            (cls) => cls === 'han' || cls === 'western',
          ).length;
        if (words(last.start, last.end) >= 2) return;
        const earlier = Array.from({ length: 12 }, (_, i) => previous.end - 1 - i).filter(
          (at) => at >= previous.start + 2 && glyphs.breaks[at - 1] === 1 && words(at, last.end) >= 2,
        );
        expect(earlier).toEqual([]);
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
