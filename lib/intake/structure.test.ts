import { describe, expect, it } from 'vitest';
import {
  CHECKLIST,
  chapterDefinitions,
  contentSchema,
  NATIONAL_2018,
  proseText,
  type ReportContent,
} from '@/lib/report';
import { readReport } from '.';

const HEADINGS = chapterDefinitions(NATIONAL_2018.id, 'standard').map((c) => c.heading);
const NUMBERS = '一二三四五六七八九';
const chapters = (mark: (n: number) => string, body = '正文说明情况。') =>
  HEADINGS.map((heading, i) => `${mark(i)}${heading}\n${body}`).join('\n');
const found = (content: ReportContent) => content.chapters.filter((c) => !c.content.omitted).map((c) => c.key);
const ALL = chapterDefinitions(NATIONAL_2018.id, 'standard').map((c) => c.key);

describe('the many forms of reports', () => {
  it.each([
    ['第一部分', (i: number) => `第${NUMBERS[i]}部分 `],
    ['（一）', (i: number) => `（${NUMBERS[i]}）`],
    ['1.', (i: number) => `${i + 1}. `],
    ['no mark', () => ''],
  ])('chapters marked %s', (_, mark) => {
    const { content } = readReport(`示例大学2024年度信息公开工作报告\n${chapters(mark)}`);
    expect(found(content)).toEqual(ALL);
    expect(content.chapters.every((c) => c.content.heading === null)).toBe(true);
  });

  it('a heading mistyped in one character begins its chapter', () => {
    const { content } = readReport('一、概述\n正文。\n二、主要公开情况\n正文。\n三、对信息公开的评议情况\n正文。');
    expect(found(content)).toEqual(['overview', 'proactive', 'evaluation']);
    expect(content.chapters.find((c) => c.key === 'proactive')?.content.heading).toBe('主要公开情况');
  });

  it('附表 behind the signature is an attachment', () => {
    const { content } = readReport(
      `示例大学2024年度信息公开工作年度报告\n${chapters((i) => `${NUMBERS[i]}、`)}\n\n示例大学\n2024年10月25日\n\n附表\n\n学校名录\n\n第一校区在城东，第二校区在城西。`,
    );
    expect(content.unplaced.lines).toEqual([]);
    expect(content.signature.attachments.map(({ title }) => title)).toEqual(['学校名录']);
  });

  it('under 第一部分 the outline begins with 一、', () => {
    const { content } = readReport(
      chapters((i) => `第${NUMBERS[i]}部分 `, '一、机制\n（一）分工。各单位负责。\n1.保密。先审查。'),
    );
    expect(content.chapters[0]?.content.prose).toEqual([
      { kind: 'heading', level: 1, text: '机制' },
      { kind: 'item', level: 2, lead: '分工。', text: '各单位负责。' },
      { kind: 'item', level: 3, lead: '保密。', text: '先审查。' },
    ]);
  });

  it('a 目录 is set aside', () => {
    const contents = HEADINGS.map((heading, i) => `${NUMBERS[i]}、${heading}……${i + 1}`).join('\n');
    const { content } = readReport(
      `示例大学信息公开工作报告\n目录\n${contents}\n前言说明。\n${chapters((i) => `${NUMBERS[i]}、`)}`,
    );
    expect(found(content)).toEqual(ALL);
    expect(content.unplaced.lines).toHaveLength(9);
    expect(proseText(content.preface.prose)).toBe('前言说明。');
  });

  it('chapters out of order stay as they were printed', () => {
    const text = '一、概述\n正文。\n二、对信息公开的评议情况\n好。\n三、主动公开情况\n多。';
    const keys = found(readReport(text).content);
    expect(keys).toEqual(['overview', 'evaluation', 'proactive']);
  });

  it('a report of another form keeps its own headings', () => {
    const text =
      '一、总体情况\n甲。\n二、主动公开信息情况\n乙。\n三、收到和处理信息公开申请情况\n丙。\n四、存在的主要问题和改进措施\n丁。\n五、其他需要说明的事项\n戊。';
    const { content } = readReport(text);
    expect(content.chapters.filter((c) => !c.content.omitted).map((c) => [c.key, c.content.heading])).toEqual([
      ['overview', '总体情况'],
      ['proactive', '主动公开信息情况'],
      ['onRequest', '收到和处理信息公开申请情况'],
      ['experience', '存在的主要问题和改进措施'],
      ['other', '其他需要说明的事项'],
    ]);
  });

  it('重点领域 as its own chapter chooses that variant, 河南 headings theirs', () => {
    expect(readReport('一、概述\n甲。\n二、主动公开情况\n乙。\n三、重点领域信息公开情况\n丙。').content.variant).toBe(
      'key-areas',
    );
    expect(readReport('一、概述\n甲。\n二、学校信息公开工作存在的主要问题及改进措施\n乙。').content.variant).toBe(
      'henan',
    );
  });

  it('lines wrapped all through are joined, Western words with their space', () => {
    const text =
      '一、概述\n学校坚持以公开为常态、不公开为例外，利用 Word\nExcel 和各类平台全面公开信\n息，2023\n年共发布\n1.5万条。\n（一）另起\n一是公开。';
    expect(readReport(text).content.chapters[0]?.content.prose).toEqual([
      {
        kind: 'paragraph',
        text: '学校坚持以公开为常态、不公开为例外，利用Word Excel和各类平台全面公开信息，2023年共发布1.5万条。',
      },
      { kind: 'heading', level: 1, text: '另起' },
      { kind: 'paragraph', text: '一是公开。' },
    ]);
  });

  it('a heading of two halves is none of the sentence below it, a wrapped sentence is', () => {
    const body = '学校修订实施细则，开展宣教培训和考核评议，推动清单逐项落实，保障了师生员工和社会公众的知情权。';
    const headed = readReport(`一、概述\n（一）坚持依法治校，促进民主监督\n${body}\n（二）强化队伍\n${body}`);
    expect(headed.content.chapters[0]?.content.prose.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    const wrapped = readReport(
      `一、概述\n（一）坚持依法治校，促进民主监\n督，健全制度机制，明确责任分\n工，推动清单落实，开展培训考\n核，广泛接受评议。`,
    );
    expect(wrapped.content.chapters[0]?.content.prose).toEqual([
      {
        kind: 'item',
        level: 1,
        lead: '',
        text: '坚持依法治校，促进民主监督，健全制度机制，明确责任分工，推动清单落实，开展培训考核，广泛接受评议。',
      },
    ]);
  });

  it('主送机关, calendar year and several attachments', () => {
    const { content } = readReport(
      '示例学院2024年信息公开年度报告\n省教育厅：\n现将2024年1月1日至12月31日情况报告如下。\n一、概述\n正文。\n附件：1.情况说明\n2.统计表\n示例学院信息公开办公室\n2025年1月5日\n附件1\n情况说明\n（一）说明。\n附件2\n统计表\n无。',
    );
    expect(content.preface.addressee).toBe('省教育厅：');
    expect(content.preface.period.kind).toBe('calendar-year');
    expect(content.signature).toEqual({
      school: '示例学院信息公开办公室',
      date: '2025-01-05',
      sealed: true,
      attachments: [
        { title: '情况说明', prose: [{ kind: 'item', level: 1, lead: '', text: '说明。' }] },
        { title: '统计表', prose: [{ kind: 'paragraph', text: '无。' }] },
      ],
    });
  });
});

describe('bad input', () => {
  const valid = (text: string) => {
    const reading = readReport(text);
    expect(contentSchema.safeParse(reading.content).success).toBe(true);
    return reading;
  };
  const all = (content: ReportContent) => JSON.stringify(content);

  it('a paragraph of 10,000 characters without punctuation', () => {
    const { content } = valid(`一、概述\n${'信息公开'.repeat(2500)}`);
    expect(content.chapters[0]?.content.prose).toEqual([{ kind: 'paragraph', text: '信息公开'.repeat(2500) }]);
  });

  it('a paragraph over the limit is split and said', () => {
    const { content, notes } = valid(`一、概述\n${'𠮷'.repeat(15_000)}。`);
    expect(proseText(content.chapters[0]?.content.prose ?? []).replace('\n', '')).toBe(`${'𠮷'.repeat(15_000)}。`);
    expect(notes.map((n) => n.code)).toContain('text-limit');
  });

  it('emoji, rare Han, HTML and scripts are text like any other', () => {
    const html = '<script>alert(1)</script><b>粗</b> 𠮷龘👩‍🏫 &amp; "引号"';
    const { content } = valid(`一、概述\n${html}`);
    expect(proseText(content.chapters[0]?.content.prose ?? [])).toBe(
      html.replace('> 𠮷', '>𠮷').replace('🏫 &', '🏫 &'),
    );
  });

  it('control characters go, and are counted', () => {
    const { content, notes } = valid('\ufeff一、概述\r\n正\u0000文\u0007说\u202e明。\r\n');
    expect(proseText(content.chapters[0]?.content.prose ?? [])).toBe('正文说明。');
    expect(notes.find((n) => n.code === 'control-characters')?.message).toContain('3个');
  });

  it.each([
    ['headings', '一、概述情况\n'],
    ['outline marks', '（一）甲乙丙，\n'],
    ['table rows', '1\t甲\t招生章程\thttp://a.cn\t无\n'],
    ['tables between text', '甲\t乙\t丙\n正文。\n'],
    ['one line', '信息'],
    ['brackets', 'http://a.cn/)))))))))))'],
    ['dates', '2023年9月1日至2024年8月31日、'],
    ['law titles', '《〈'],
    ['attachments', '附件\n'],
    ['items without answers', CHECKLIST.map(({ text }) => `${text}\n`).join('')],
    ['white space before words', `${'\u3000'.repeat(2_000)}概述\n`],
  ])('a megabyte of %s is read in a moment, and nothing is lost', (_, unit) => {
    const text = unit.repeat(Math.floor(1_000_000 / new TextEncoder().encode(unit).length));
    // What is quadratic here runs into the runner's own time limit.
    const { content } = valid(text);
    const characters = (s: string) => s.replace(/\\[tn]|\s/g, '').length;
    expect(characters(all(content))).toBeGreaterThan(characters(text) * 0.6);
  });
});
