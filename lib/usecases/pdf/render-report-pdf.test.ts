import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReport } from '@/lib/intake';
import { reportBlocks } from '@/lib/render/document';
import { createReport, type ReportContent, usualPeriod } from '@/lib/report';
import { metricsFromData, typeset } from '@/lib/typeset';
import { reportFonts, typesetMetrics } from './fonts';
import { renderReportPdf } from './render-report-pdf';
import { bare, commonLength, type ExtractionMode, extractedText, hasPdftotext } from './testing';

const createdAt = new Date('2024-10-28T08:00:00Z');
const fonts = { env: { NODE_ENV: 'test', GONGKAI_FONTS: 'registry' } } as const;
const MODES: ExtractionMode[] = ['plain', 'raw'];

function report(): ReportContent {
  const content = createReport({
    edition: 'national-2018',
    variant: 'standard',
    school: '示例大学',
    period: usualPeriod('school-year', 2024),
    yearWord: '学年',
    titleWord: '信息公开工作年度报告',
  });
  const text =
    '学校坚持“以公开为常态、不公开为例外”，主动公开信息1284条，详见https://xxgk.example.edu.cn/info/1021/list.htm。';
  for (const { content: chapter } of content.chapters) {
    chapter.prose = [
      { kind: 'heading', level: 1, text: '总体情况' },
      { kind: 'paragraph', text: text.repeat(4) },
    ];
  }
  for (const number of Object.keys(content.items)) {
    const links = [
      `https://xxgk.example.edu.cn/info/10${number}/annual_report_15${number}.htm`,
      `http://example.edu.cn/${number}`,
    ];
    content.items[number] = { state: 'public', links, remark: '每学期开学后更新', department: '' };
  }
  content.signature.date = '2024-10-28';
  return content;
}

const render = (content: ReportContent, draft = false) => renderReportPdf(content, { draft, createdAt, fonts });
const latin1 = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('the PDF of a report', () => {
  it('is the same bytes for the same content and time', async () => {
    const [first, second] = [await render(report()), await render(report())];
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
    expect(first.fonts.every(({ origin }) => origin === 'registry')).toBe(true);
  });

  it('tells its language, has a bookmark for every chapter and heading, and links', async () => {
    const { pdf, pages } = await render(report());
    const text = latin1(pdf);
    expect(text).toContain('/Lang (zh-CN)');
    expect(count(text, /\/Dest \[/g)).toBe(16);
    expect(count(text, /\/URI \(https:/g)).toBeGreaterThan(80);
    expect(count(text, /\/Type\s*\/Page\b/g)).toBe(pages);
  });

  it('names a character that no font has, with its place', async () => {
    const content = report();
    content.signature.school = '示例😀大学';
    expect((await render(content)).missing).toEqual([
      { character: '😀', source: { part: 'signature', path: 'school' } },
    ]);
  });

  it('has the lines and pages that the browser sets from the metrics as data', () => {
    const blocks = reportBlocks(report());
    const browser = metricsFromData(JSON.parse(JSON.stringify(typesetMetrics(fonts))));
    expect(typeset(blocks, browser)).toEqual(typeset(blocks, reportFonts(fonts).metrics));
  });

  it('takes markup, controls and halves of characters as words', async () => {
    const content = report();
    content.preface.title = ['<script>alert(1)</script> & \u0000\ud800大学'];
    const { pdf, missing } = await render(content);
    expect(latin1(pdf)).not.toContain('<script>');
    expect(missing.map(({ character }) => character)).toEqual(['\ud800']);
  });

  it('sets an empty report', async () => {
    const content = { ...report(), chapters: [], items: {} };
    content.preface.title = [];
    content.signature = { ...content.signature, school: '', date: '' };
    expect((await render(content)).pages).toBe(1);
  });
});

describe.skipIf(!hasPdftotext)('text extracted from the PDF (skipped without pdftotext)', () => {
  it.each(MODES)('%s: reads rows of tables whole, cells of several lines in order', async (mode) => {
    const content = report();
    content.checklist.preset = 'by-category';
    const text = extractedText((await render(content)).pdf, mode);
    const number = (n: number) => `(${n})`;
    let at = text.indexOf('公开事项');
    for (let n = 1; n <= 50; n++) {
      const row = [
        number(n),
        `https://xxgk.example.edu.cn/info/10${n}/annual_report_15${n}.htm`,
        `http://example.edu.cn/${n}`,
        '每学期开学后更新',
      ];
      for (const words of row) {
        const found = text.indexOf(words, at);
        expect(found, `${words} in row ${n}`).toBeGreaterThanOrEqual(at);
        at = found + words.length;
      }
    }
  });

  it.each(MODES)('%s: gives back rare characters, and those that print as 〓', async (mode) => {
    const content = report();
    content.preface.prose = [{ kind: 'paragraph', text: '名单：张龘、𠮷田、😀、A—B……' }];
    expect(extractedText((await render(content)).pdf, mode)).toContain('名单：张龘、𠮷田、😀、A—B……');
  });

  it('does not change with 草稿', async () => {
    const [draft, final] = [await render(report(), true), await render(report())];
    expect(extractedText(draft.pdf, 'plain')).toBe(extractedText(final.pdf, 'plain'));
    expect(Buffer.compare(draft.pdf, final.pdf)).not.toBe(0);
  });
});

const SHARED = '../shared/reports';
const REPORTS = ['zhengzhou-2023-2024', 'wuhan-2022-2023', 'liaoning-2019-2020'];

describe.skipIf(!hasPdftotext || !existsSync(SHARED))(
  'published reports (skipped without ../shared and pdftotext)',
  () => {
    for (const name of REPORTS) {
      it.each(MODES)(`${name}, %s: every character in order, at least 99.5 of 100`, async (mode) => {
        const source = readFileSync(`${SHARED}/${name}.txt`, 'utf8');
        const { pdf, missing } = await render(readReport(source).content);
        const words = bare(source);
        expect(commonLength(words, extractedText(pdf, mode)) / words.length).toBeGreaterThanOrEqual(0.995);
        expect(missing).toEqual([]);
      });
    }
  },
);
