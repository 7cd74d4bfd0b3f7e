import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '@/lib/intake';
import { reportBlocks } from '@/lib/render/document';
import { createReport, type ReportContent, usualPeriod } from '@/lib/report';
import { demoReport } from '../../../prisma/demo';
import { renderReportPdf } from '../pdf';
import { bare, extractedText, hasPdftotext } from '../pdf/testing';
import { readPdf } from './pdf';
import { verifyPdf } from './verify-pdf';

const REPORTS = '../shared/reports';
/** How many generated reports are set and read back; 200 in a long run. */
const RUNS = Number(process.env.VERIFY_RUNS ?? 25);
const fonts = { env: { NODE_ENV: 'test', GONGKAI_FONTS: 'registry' } } as const;

const render = (content: ReportContent, draft = false) =>
  renderReportPdf(content, { draft, createdAt: new Date(0), fonts });
const faultsOf = async (content: ReportContent, draft = false) => {
  const verified = verifyPdf((await render(content, draft)).pdf, content);
  return verified.ok ? verified.value.faults : verified;
};

/** Clauses as reports have them: marks side by side, figures with units, addresses, document numbers, rare characters. */
const clause = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'学校主动公开信息年度报告制度建设监督工作的和在龘𠮷'),
    minLength: 2,
    maxLength: 18,
  }),
  fc.constantFrom(
    '《高等学校信息公开办法》（教育部令第29号）',
    '“以公开为常态、不公开为例外”',
    '（教办函〔2014〕23号）',
    '2023年9月1日至2024年8月31日',
    '共29.5万人，增长12.7%',
    '——坚持“三个到位”',
    '等等……',
    '《〈章程〉解读》、《“双一流”建设方案》',
    'Information Disclosure 办公室',
    'xxgk@example.edu.cn',
    '网址：https://xxgk.example.edu.cn/info/1021/a_very_long_name-of-a-page/2024/list.htm?page=3&type=annual_report',
  ),
  fc.integer({ min: 0, max: 1e7 }).map((n) => `${n}条`),
);
const sentence = fc
  .array(fc.tuple(clause, fc.constantFrom('，', '；', '、', '：')), { minLength: 1, maxLength: 8 })
  .map((clauses) => `${clauses.flat().slice(0, -1).join('')}。`);
const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(''));
const block = fc.oneof(
  { weight: 4, arbitrary: text.map((words) => ({ kind: 'paragraph', text: words }) as const) },
  fc
    .constantFrom('总体情况', '主要做法和成效', '工作机制')
    .map((words) => ({ kind: 'heading', level: 1, text: words }) as const),
  fc
    .tuple(fc.constantFrom('健全机制。', '加强监督。'), text)
    .map(([lead, words]) => ({ kind: 'item', level: 1, lead, text: words }) as const),
);

const item = fc.record({
  state: fc.constantFrom('public', 'campus', 'not-applicable', ''),
  links: fc.array(
    fc
      .string({ unit: fc.constantFrom(...'abcdefghij/._-?=&12'), maxLength: 160 })
      .map((path) => `https://www.example.edu.cn/${path}`),
    { maxLength: 4 },
  ),
  remark: fc.oneof(fc.constant(''), fc.constantFrom('每学期开学后更新', '本学年无新增事项，沿用上一学年的内容')),
  department: fc.constant(''),
} as const);

const report = fc
  .record({
    proses: fc.array(fc.array(block, { minLength: 1, maxLength: 6 }), { minLength: 8, maxLength: 8 }),
    items: fc.array(item, { minLength: 50, maxLength: 50 }),
    placement: fc.constantFrom('chapter', 'attachment'),
    preset: fc.constantFrom('standard', 'by-category'),
    sealed: fc.boolean(),
  } as const)
  .map(({ proses, items, placement, preset, sealed }): ReportContent => {
    const content = createReport({
      edition: 'national-2018',
      variant: 'standard',
      school: '示例大学',
      period: usualPeriod('school-year', 2024),
      yearWord: '学年',
      titleWord: '信息公开工作年度报告',
    });
    content.chapters.forEach(({ content: chapter }, i) => {
      chapter.prose = proses[i] ?? [];
    });
    Object.keys(content.items).forEach((number, i) => {
      const answer = items[i];
      if (answer) content.items[number] = answer;
    });
    content.checklist = { ...content.checklist, placement, preset };
    content.signature = { ...content.signature, date: '2024-10-28', sealed };
    return content;
  });

describe('exported files keep the rules of the standard', () => {
  it.each([false, true])('the demo report (draft: %s)', async (draft) => {
    expect(await faultsOf(demoReport(), draft)).toEqual([]);
  });

  it.each(['liaoning-2019-2020', 'wuhan-2022-2023', 'zhengzhou-2023-2024'])('the published report %s', async (name) => {
    const file = `${REPORTS}/${name}.txt`;
    if (!existsSync(file)) return console.warn(`skipped: no ${file}`);
    expect(await faultsOf(readReport(readFileSync(file, 'utf8')).content)).toEqual([]);
  });

  it(
    `${RUNS} generated reports`,
    async () => {
      await fc.assert(
        fc.asyncProperty(report, async (content) => {
          expect(await faultsOf(content)).toEqual([]);
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    60_000 + RUNS * 1000,
  );

  it.skipIf(!hasPdftotext)('are read back as pdftotext reads them (skipped without pdftotext)', async () => {
    const { pdf } = await render(demoReport());
    const file = readPdf(pdf);
    const pages = file.ok ? file.value.pages : [];
    const own = pages.map(({ glyphs }) =>
      glyphs
        .map((glyph) => glyph.text)
        .join('')
        .replace(/— \d+ —$/, ''),
    );
    const sorted = (words: string) => [...bare(words)].sort().join('');
    expect(sorted(own.join(''))).toBe(sorted(extractedText(pdf, 'raw')));
    expect(reportBlocks(demoReport()).length).toBeGreaterThan(20);
  });
});
