import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText, chapterDefinitions, composePreface, type PrefaceContent, proseText } from '@/lib/report';
import { demoReport } from '@/prisma/demo';
import { readReport } from './read-report';
import { reportText } from './testing/report-text';
import { type Wrapping, wrapped } from './testing/wrapped';

const NARROW = 20;
const WIDE = 80;
/** From here on a line holds twelve characters: what an indent says can be told from a heading. */
const TOLD = 24;

const widths = fc.integer({ min: NARROW, max: WIDE });
const tails = fc.constantFrom('', ' ', '\u3000');

const read = (text: string) => readReport(text).content;
const paragraphs = ({ prose }: PrefaceContent) => prose.map(blockText);
/** What must not depend on where lines are broken. */
const said = ({ preface, unplaced }: ReturnType<typeof read>) => ({
  title: preface.title,
  words: proseText(preface.prose).replace(/\s/g, ''),
  facts: [preface.period, preface.contact, preface.downloadUrl, preface.legalBasis, preface.addressee],
  unplaced: unplaced.lines.length,
});

const headings = chapterDefinitions('national-2018', 'standard').map(({ heading }) => heading);
const chinese = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'示例山水文理工程科技'), minLength: min, maxLength: max });

/** A preface in the usual words over invented data, with the chapters behind it. */
const prefaces = fc
  .record({
    school: chinese(1, 6).map((name) => `${name}大学`),
    year: fc.integer({ min: 2012, max: 2025 }),
    number: fc.integer({ min: 1, max: 99 }),
    phone: fc.integer({ min: 10_000_000, max: 99_999_999 }),
    host: fc.string({ unit: fc.constantFrom(...'abcdxyz'), minLength: 2, maxLength: 12 }),
  })
  .map(({ school, year, number, phone, host }) => {
    const demo = demoReport();
    const preface: PrefaceContent = {
      ...demo.preface,
      title: [school, `${year}—${year + 1}学年度信息公开工作年度报告`],
      legalBasis: [
        `《高等学校信息公开办法》（教育部令第29号）`,
        `《示例省信息公开规定》（示教〔${year}〕${number}号）`,
      ],
      period: { kind: 'school-year', start: `${year}-09-01`, end: `${year + 1}-08-31` },
      contact: {
        ...demo.preface.contact,
        office: `${school}信息公开办公室`,
        phone: `010-${phone}`,
        email: `xxgk@${host}.edu.cn`,
      },
      downloadUrl: `https://xxgk.${host}.edu.cn/ndbg/${year}.htm`,
    };
    return reportText({ ...demo, preface: { ...preface, prose: composePreface(preface, headings) } });
  });

const expectSame = (text: string, plain: ReturnType<typeof read>, wrapping: Wrapping) => {
  const broken = read(wrapped(text, wrapping));
  expect(said(broken)).toEqual(said(plain));
  for (const paragraph of paragraphs(broken.preface)) expect(paragraph).toMatch(/[。！？]$/);
  if (wrapping.indent !== '' && wrapping.width >= TOLD)
    expect(paragraphs(broken.preface)).toEqual(paragraphs(plain.preface));
};

describe('a preface broken at any width', () => {
  it('of the demonstration report is the same', () => {
    const text = reportText(demoReport());
    const plain = read(text);
    for (let width = NARROW; width <= WIDE; width += 1)
      for (const indent of ['', '\u3000\u3000']) expectSame(text, plain, { width, indent, tail: '' });
  });

  it('of any school is the same', () => {
    fc.assert(
      fc.property(prefaces, widths, tails, fc.constantFrom('', '\u3000\u3000'), (text, width, tail, indent) => {
        expectSame(text, read(text), { width, indent, tail });
      }),
      { numRuns: 40 },
    );
  });

  const shared = join(import.meta.dirname, '../../../shared/reports');
  const real = existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith('.txt')) : [];

  it.skipIf(real.length === 0)('of the real reports is the same (skipped where ../shared/reports is missing)', () => {
    for (const name of real) {
      const text = reportText(read(readFileSync(join(shared, name), 'utf8')));
      const plain = said(read(text));
      for (let width = NARROW; width <= WIDE; width += 1) {
        const broken = said(read(wrapped(text, { width, indent: '', tail: '' })));
        expect([name, width, broken.title, broken.words]).toEqual([name, width, plain.title, plain.words]);
      }
    }
  });
});

describe('a number of several digits', () => {
  it('stays one where a line is broken in it, though its second half looks like an outline number', () => {
    const words =
      '学校网站公布招生章程、分省计划和录取结果，开通招生咨询电话027-61230001、61230002，全年接听12803次，其中2.5月份最多。';
    const text = `示例大学2024—2025学年度信息公开工作年度报告\n一、概述\n学校健全制度。\n二、主动公开情况\n${words.repeat(2)}`;
    fc.assert(
      fc.property(fc.integer({ min: TOLD * 2, max: 2 * WIDE }), (width) => {
        const { chapters } = read(wrapped(text, { width, indent: '', tail: '' }));
        const proactive = chapters.find(({ key }) => key === 'proactive')?.content.prose ?? [];
        expect(proactive.map(blockText).join('')).toBe(words.repeat(2));
      }),
    );
  });
});
