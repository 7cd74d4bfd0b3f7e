import { describe, expect, it } from 'vitest';
import { reportBlocks } from '@/lib/render/document';
import { type DrawnLine, setPages, withChange } from '@/lib/render/preview';
import type { ReportContent } from '@/lib/report';
import { metricsFromData, type PlacedLine, typeset } from '@/lib/typeset';
import { demoReport } from '../../../prisma/demo';
import { reportFonts, typesetMetrics } from './fonts';

const places = { env: { NODE_ENV: 'test', GONGKAI_FONTS: 'registry' } } as const;
const SUBSTITUTE = 0x3013;

/** Rare characters that only a helping font has, and some that none has. */
const STRANGE = '聘任䶮龘教授，见“𠮷”野家😀与①②㎡℃等；zhāng α—Я。';

function strangeReport(): ReportContent {
  const content = demoReport();
  const prose = [{ kind: 'paragraph' as const, text: STRANGE.repeat(9) }, ...content.preface.prose];
  return {
    ...content,
    preface: { ...content.preface, title: ['示例大学😀', '信息公开工作年度报告'], prose },
    checklist: { ...content.checklist, landscape: true },
  };
}

/** What the browser shows, from the metrics as they come over the line. */
function shownPages(content: ReportContent) {
  const metrics = metricsFromData(JSON.parse(JSON.stringify(typesetMetrics(places))));
  const change = setPages(metrics)(content);
  return { pages: withChange([], change), missing: change.missing };
}

const inked = (lines: readonly PlacedLine[]) =>
  lines
    .map(({ runs, source }) => ({ source, runs: runs.filter(({ text }) => text !== '') }))
    .filter(({ runs }) => runs.length > 0);

/** Placed runs with what the PDF draws for each of their characters. */
function printed(lines: readonly PlacedLine[]) {
  const { pdf } = reportFonts(places);
  const isAbsent = (role: Parameters<typeof pdf.faceFor>[0], character: string): boolean => {
    const codePoint = character.codePointAt(0) ?? 0;
    const face = pdf.faceFor(role, codePoint);
    return codePoint !== SUBSTITUTE && face.glyph(codePoint).id === face.glyph(SUBSTITUTE).id;
  };
  return inked(lines).map(({ runs, source }) => ({
    source,
    runs: runs.map(({ x, y, role, size, width, text }) => {
      const absent = [...text].flatMap((character, i) => (isAbsent(role, character) ? [i] : []));
      const run = { x, y, role, size, width };
      if (absent.length === 0) return { ...run, text };
      return { ...run, text: [...text].map((ch, i) => (absent.includes(i) ? '〓' : ch)).join(''), absent };
    }),
  }));
}

describe.each([
  ['the demo report', demoReport()],
  ['a report with rare and missing characters and turned pages', strangeReport()],
])('%s on screen', (_, content) => {
  const { pages: sent, missing } = typeset(reportBlocks(content), reportFonts(places).metrics);
  const shown = shownPages(content);

  it('has the pages of the PDF, and on each the same runs in the same places', () => {
    expect(shown.pages.length).toBe(sent.length);
    shown.pages.forEach((page, i) => {
      const own = sent[i];
      expect(page.lines).toEqual(printed(own?.lines ?? []));
      expect([page.folio]).toEqual(printed(own ? [own.folio] : []));
      expect({ turned: page.turned, rules: page.rules }).toEqual({ turned: own?.turned, rules: own?.rules });
    });
  });

  it('names the same missing characters in the same places', () => {
    expect(shown.missing).toEqual(missing);
  });
});

it('a character no font has is 〓 on screen where it is 〓 in print, one a helping font has is itself', () => {
  const { pages } = shownPages(strangeReport());
  const words = (lines: readonly DrawnLine[]) => lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
  const text = pages.map(({ lines }) => words(lines)).join('');
  expect(text.match(/〓/g)?.length).toBeGreaterThanOrEqual(10);
  expect(text).toContain('①②㎡℃');
  expect(text).not.toContain('😀');
});
