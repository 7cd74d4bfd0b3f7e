import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentSchema, itemOf, proseText } from '@/lib/report';
import { readReport } from '.';
import { commonSubsequence } from './testing/common-subsequence';
import { reportText } from './testing/report-text';
import { SAMPLE_REPORT, sampleTable } from './testing/sample-report';

const source = `${SAMPLE_REPORT}\n${sampleTable()}\n`;
const { content, headings, notes } = readReport(source);
const chapter = (key: string, of = content) => of.chapters.find((c) => c.key === key)?.content;
const item = (number: number) => itemOf(content, number);
const codes = (part: string) => notes.filter((note) => note.part === part).map((note) => note.code);

describe('reading a report’s text', () => {
  it('gives a draft that may be saved', () => {
    expect(contentSchema.parse(content)).toEqual(content);
    expect(content.variant).toBe('standard');
    expect(content.yearWord).toBe('学年度');
  });

  it('keeps every character in order, outline numbers and page numbers aside', () => {
    const [given, kept] = [source, reportText(content)].map((text) => text.replace(/\s+/g, ''));
    const share = commonSubsequence(given ?? '', kept ?? '') / [...(given ?? '')].length;
    expect(share).toBeGreaterThan(0.985);
    expect(content.unplaced.lines).toEqual([]);
    expect(notes.find(({ code }) => code === 'page-furniture')?.message).toBe('已略去页码1行。');
  });

  it('breaks the title behind the school and reads what the preface states', () => {
    expect(content.preface.title).toEqual(['示例大学', '2023—2024学年度信息公开工作年度报告']);
    expect(content.preface).toMatchObject({
      period: { kind: 'school-year', start: '2023-09-01', end: '2024-08-31' },
      downloadUrl: 'https://xxgk.example.edu.cn/report.htm',
      contact: {
        office: '示例大学信息公开办公室',
        address: '示例市书山路1号',
        postcode: '100000',
        phone: '010-12345678',
        email: 'xxgk@example.edu.cn',
      },
      legalBasis: [
        '《高等学校信息公开办法》（教育部令第29号）',
        '《教育部关于公布〈高等学校信息公开事项清单〉的通知》（教办函〔2014〕23号）',
      ],
    });
    expect(content.preface.prose).toHaveLength(2);
    expect(proseText(content.preface.prose)).toContain('信息公开网(https://xxgk.example.edu.cn/report.htm)下载。');
  });

  it('joins sentences broken by a page’s end and knows run-in headings', () => {
    expect(chapter('overview')?.prose).toEqual([
      {
        kind: 'item',
        level: 1,
        lead: '健全制度机制。',
        text: '学校修订信息公开实施细则，明确各单位责任和流程，并开展培训和考核。',
      },
      { kind: 'item', level: 1, lead: '推动清单落实。', text: '逐项梳理清单事项。' },
    ]);
  });

  it('reports numbers that the outline prints otherwise', () => {
    expect(chapter('proactive')?.prose.map((b) => ('level' in b ? b.level : 0))).toEqual([1, 2, 2, 1, 0]);
    expect(notes.filter((n) => n.code === 'numbering')).toEqual([
      expect.objectContaining({ part: 'proactive', quote: expect.stringContaining('3.新媒体'), line: 25 }),
    ]);
  });

  it('maps a deviating heading to the nearest chapter and keeps its words', () => {
    expect(chapter('onRequest')?.heading).toBe('依申请公开与不予公开的情况');
    expect(headings.find((h) => h.chapter === 'onRequest')).toMatchObject({ certain: false });
    expect(headings.filter((h) => h.certain)).toHaveLength(7);
  });

  it('joins a heading broken over two lines and parts text that runs on behind a heading', () => {
    expect(chapter('experience')?.heading).toBeNull();
    expect(chapter('other')).toMatchObject({
      heading: '其他需要报告的事项：',
      prose: [{ kind: 'paragraph', text: '无。' }],
    });
  });

  it('reads signature, 附件说明 and the attachment that holds the table', () => {
    expect(content.signature).toMatchObject({ school: '示例大学', date: '2024-10-25' });
    expect(content.checklist).toEqual({
      placement: 'attachment',
      title: '示例大学2023—2024学年度清单事项公开情况及链接',
      preset: 'by-category',
    });
    expect(content.signature.attachments).toEqual([{ title: content.checklist.title, prose: [] }]);
  });

  it('reads the 50 items: several links, text among links, 无, 不适用 with its reason, blank', () => {
    expect(item(7)?.links).toEqual(['https://zs.example.edu.cn/a', 'https://zs.example.edu.cn/b']);
    expect(item(9)).toMatchObject({ state: 'public', remark: '010-12345678电话受理' });
    expect(item(11)).toMatchObject({ state: 'none', links: [], remark: '' });
    expect(item(12)).toMatchObject({ state: 'not-applicable', remark: '学校无研究生教育' });
    expect(item(13)).toMatchObject({ state: '', links: [] });
    expect(item(22)).toMatchObject({ state: 'campus' });
    expect(item(50)?.links).toEqual(['https://www.example.edu.cn/50.htm']);
    const ofItems = notes.filter((n) => n.part.startsWith('item:'));
    expect(new Set(ofItems.map(({ code }) => code))).toEqual(new Set(['item-marks', 'link-words']));
    expect(ofItems.find(({ code }) => code === 'link-words')).toMatchObject({
      part: 'item:9',
      quote: expect.stringContaining('电话受理'),
      message: '第9项的链接栏里除网址外还有文字，已移入备注，请核对。',
    });
  });
});

describe('a preface with slips in its contact', () => {
  const contactOf = (words: string) =>
    readReport(
      `示例大学2024—2025学年信息公开工作年度报告\n本报告根据《高等学校信息公开办法》编制（${words}）。\n一、概述\n正文。`,
    ).content.preface.contact;
  it('keeps them as written', () => {
    expect(contactOf('邮编：10000，电话：0371-8123456，电子邮箱：xxgk#example.edu.cn')).toMatchObject({
      postcode: '10000',
      phone: '0371-8123456',
      email: 'xxgk#example.edu.cn',
    });
    expect(contactOf('邮编：100000，邮箱：xxgk@example.edu.cn')).toMatchObject({
      postcode: '100000',
      email: 'xxgk@example.edu.cn',
    });
    expect(contactOf('邮箱：见网站。www.example.edu.cn').email).toBe('');
  });
});

describe('corrections', () => {
  const line = headings.find((h) => h.chapter === 'onRequest')?.line ?? 0;

  it('moves a heading to another chapter', () => {
    const corrected = readReport(source, { headings: { [line]: 'keyAreas' } });
    expect(chapter('keyAreas', corrected.content)?.heading).toBe('依申请公开与不予公开的情况');
    expect(corrected.content.variant).toBe('key-areas');
    expect(corrected.headings.find((h) => h.line === line)).toMatchObject({ chapter: 'keyAreas', certain: true });
  });

  it('makes a heading text of the chapter before it', () => {
    const { content: corrected } = readReport(source, { headings: { [line]: 'text' } });
    expect(chapter('onRequest', corrected)?.omitted).toBe(true);
    expect(proseText(chapter('proactive', corrected)?.prose ?? [])).toContain(
      '三、依申请公开与不予公开的情况\n未收到申请',
    );
  });

  it('makes any line a chapter’s heading', () => {
    const keyAreas = source.split('\n').indexOf('（二）重点领域') + 1;
    const { content: corrected } = readReport(source, { headings: { [keyAreas]: 'keyAreas' } });
    expect(chapter('keyAreas', corrected)).toMatchObject({ heading: '重点领域', omitted: false });
  });
});

describe('what finds no place', () => {
  it('is named: chapters not found, signature missing, stray headings', () => {
    const reading = readReport(
      '示例大学信息公开工作报告\n一、概述\n正文。\n二、主动公开情况\n正文。\n三、食堂菜谱\n好吃。\n',
    );
    expect(reading.headings.at(-1)).toEqual({ line: 6, text: '食堂菜谱', chapter: null, certain: false });
    expect(proseText(chapter('proactive', reading.content)?.prose ?? [])).toBe('正文。\n三、食堂菜谱\n好吃。');
    expect(reading.notes.map((n) => n.code)).toEqual([
      'period-missing',
      'heading-unplaced',
      ...Array.from({ length: 6 }, () => 'chapter-missing'),
      'signature',
    ]);
  });

  const words = [
    '一、概述',
    '二、主动公开情况',
    '三、其他',
    '（一）',
    '3.',
    '（2）',
    '附件',
    '附件：',
    '示例大学',
    '2024年10月25日',
    '',
  ];
  const token = fc.integer({ min: 0, max: 999 }).map((n) => `字${n}号`);
  const tail = fc.constantFrom('', '。', '，', '\t\t', '：', '\thttp://a.cn\t无');
  const line = fc.tuple(fc.constantFrom(...words), token, tail).map((parts) => parts.join(''));

  it('is kept, whatever the lines are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.constantFrom(...words)), { maxLength: 40 }), (lines) => {
        const reading = readReport(lines.join('\n'));
        const kept = JSON.stringify(reading.content).replace(/\\t|\s/g, '');
        expect(contentSchema.safeParse(reading.content).success).toBe(true);
        for (const [word] of lines.join('\n').matchAll(/字\d+号/g)) expect(kept).toContain(word);
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing wrong with the sample’s preface and signature', () => {
    expect([...codes('preface'), ...codes('signature')]).toEqual([]);
  });
});
