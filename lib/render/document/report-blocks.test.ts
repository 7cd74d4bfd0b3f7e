import { describe, expect, it } from 'vitest';
import { type ChapterKey, createReport, emptyItem, type ReportContent, usualPeriod } from '@/lib/report';
import type { Block, Cell, TableBlock } from '@/lib/typeset';
import { reportBlocks } from './report-blocks';

const draft = (): ReportContent =>
  createReport({
    edition: 'national-2018',
    variant: 'standard',
    school: '示例大学',
    period: usualPeriod('school-year', 2024),
    yearWord: '学年',
    titleWord: '信息公开工作年度报告',
  });

const chapter = (content: ReportContent, key: ChapterKey) => {
  const found = content.chapters.find((c) => c.key === key);
  if (!found) throw new Error(key);
  return found.content;
};

const runsText = (block: Block) => ('runs' in block ? block.runs.map((run) => run.text).join('') : '');
const headings = (content: ReportContent) =>
  reportBlocks(content).flatMap((block) => (block.kind === 'heading' ? [runsText(block)] : []));
const tables = (content: ReportContent) =>
  reportBlocks(content).filter((block): block is TableBlock => block.kind === 'table');
const cellText = (cell?: Cell) => cell?.paragraphs.map((runs) => runs.map((run) => run.text).join('')).join('|') ?? '';

describe('a report as blocks', () => {
  it('prints the heading of every mandated chapter, also of a blank one', () => {
    expect(headings(draft())).toHaveLength(8);
    expect(headings(draft())[0]).toBe('一、概述');
  });

  it('numbers chapters on over an omitted one', () => {
    const content = draft();
    chapter(content, 'proactive').omitted = true;
    expect(headings(content)[1]).toBe('二、依申请公开和不予公开情况');
  });

  it('prints a heading that deviates as it came', () => {
    const content = draft();
    chapter(content, 'overview').heading = '总体情况';
    expect(headings(content)[0]).toBe('一、总体情况');
  });

  it('sets a run-in heading in 楷体 and its text in 仿宋, and makes it a bookmark', () => {
    const content = draft();
    chapter(content, 'overview').prose = [
      { kind: 'item', level: 1, lead: '明确责任分工。', text: '学校将事项逐一对应。' },
    ];
    const block = reportBlocks(content).find(({ kind }) => kind === 'paragraph');
    expect(block).toMatchObject({
      runs: [
        { role: 'heading2', text: '（一）明确责任分工。' },
        { role: 'body', text: '学校将事项逐一对应。' },
      ],
      bookmark: { level: 2, title: '（一）明确责任分工' },
    });
  });

  it('links web addresses in prose without the marks of the sentence', () => {
    const content = draft();
    content.preface.prose = [
      { kind: 'paragraph', text: '见https://example.edu.cn/a.htm。另见(http://example.edu.cn/b).' },
    ];
    const block = reportBlocks(content).find(({ kind }) => kind === 'paragraph');
    const links = block && 'runs' in block ? block.runs.flatMap((run) => run.link ?? []) : [];
    expect(links).toEqual(['https://example.edu.cn/a.htm', 'http://example.edu.cn/b']);
    expect(block && runsText(block)).toContain('b).');
  });

  it('prints 0, blank and 不适用 as three different answers', () => {
    const content = draft();
    chapter(content, 'onRequest').tables.fees = { 'charged.cases': '0', 'waived.cases': '不适用' };
    const [table] = tables(content);
    expect(table?.rows.map((row) => row.cells.map(cellText))).toEqual([
      ['收费', '0', ''],
      ['减免', '不适用', ''],
    ]);
  });

  it('computes a total left blank and groups figures', () => {
    const content = draft();
    chapter(content, 'onRequest').tables.applicationWays = { 'letter.count': '12000', 'online.count': '5' };
    expect(cellText(tables(content)[0]?.rows.at(-1)?.cells[1])).toBe('12,005');
  });

  it('prints no table that is blank', () => {
    expect(tables(draft())).toEqual([]);
  });

  it('dates the signature in Arabic digits without leading zeros', () => {
    const content = draft();
    content.signature.date = '2024-11-05';
    expect(reportBlocks(content).find(({ kind }) => kind === 'signature')).toMatchObject({ date: '2024年11月5日' });
  });

  it('prints what found no place after everything else', () => {
    const content = draft();
    content.unplaced.lines = [{ text: '校对记录', near: '' }];
    const last = reportBlocks(content).at(-1);
    expect(last && runsText(last)).toBe('校对记录');
    expect(headings(content).at(-1)).toBe('未归入各章的文字');
  });
});

describe('the table of the 50 items', () => {
  const answered = (placement: 'chapter' | 'attachment', preset: 'standard' | 'by-category'): ReportContent => {
    const content = draft();
    content.checklist = { placement, title: '清单事项公开情况表', preset };
    content.items['1'] = {
      state: 'public',
      links: ['https://example.edu.cn/1', 'http://example.edu.cn/2'],
      remark: '每年更新',
      department: '',
    };
    content.items['11'] = { ...emptyItem(), state: 'not-applicable', remark: '学校无研究生教育' };
    content.items['2'] = { ...emptyItem(), state: 'campus', links: ['javascript:alert(1)'] };
    return content;
  };

  it('has 50 rows, links and remark of one item side by side', () => {
    const [table] = tables(answered('chapter', 'standard'));
    expect(table?.rows).toHaveLength(50);
    expect(table?.rows[0]?.cells.map(cellText)).toEqual([
      '1',
      '基本信息',
      expect.stringContaining('办学规模'),
      'https://example.edu.cn/1|http://example.edu.cn/2',
      '每年更新',
    ]);
    expect(table?.rows[10]?.cells.slice(3).map(cellText)).toEqual(['不适用', '学校无研究生教育']);
  });

  it('makes nothing but web addresses clickable', () => {
    const [table] = tables(answered('chapter', 'standard'));
    expect(table?.rows[1]?.cells[3]?.paragraphs).toEqual([
      [{ role: 'body', text: '校内公开' }],
      [{ role: 'body', text: 'javascript:alert(1)' }],
    ]);
  });

  it('by category: its number, its name with the count, items in half-width brackets', () => {
    const [table] = tables(answered('chapter', 'by-category'));
    expect(table?.rows[6]?.cells.slice(0, 3).map(cellText)).toEqual([
      '2',
      '招生考试信息|(8项)',
      '(7) 招生章程及特殊类型招生办法，分批次、分科类招生计划',
    ]);
  });

  it('says 公开 of an item that names no address, and nothing of one not answered', () => {
    const content = answered('chapter', 'standard');
    content.items['5'] = { ...emptyItem(), state: 'public' };
    const answerOf = (number: number) => tables(content)[0]?.rows[number - 1]?.cells.map(cellText)[3];
    expect([answerOf(5), answerOf(6)]).toEqual(['公开', '']);
  });

  it('leaves out the title where the heading right above says it', () => {
    const content = answered('chapter', 'standard');
    expect(tables(content)[0]?.title).toBe('');
    content.checklist.title = '信息公开事项清单及链接';
    expect(tables(content)[0]?.title).toBe('信息公开事项清单及链接');
  });

  it.each([false, true])(
    'below words, which may stand on the page before, has its title (landscape: %s)',
    (landscape) => {
      const content = answered('chapter', 'standard');
      content.checklist.landscape = landscape;
      expect(tables(content)[0]?.title).toBe('');
      chapter(content, 'checklist').prose = [{ kind: 'paragraph', text: '公开情况见下表。' }];
      expect(tables(content)[0]?.title).toBe('清单事项公开情况表');
    },
  );

  it('in an attachment has its title below words only', () => {
    const content = answered('attachment', 'standard');
    content.signature.attachments = [{ title: '清单事项公开情况表', prose: [] }];
    expect(tables(content)[0]?.title).toBe('');
    content.signature.attachments = [
      { title: '清单事项公开情况表', prose: [{ kind: 'paragraph', text: '公开情况见下表。' }] },
    ];
    expect(tables(content)[0]?.title).toBe('清单事项公开情况表');
  });

  it('as an attachment comes after the signature, named in the 附件说明', () => {
    const blocks = reportBlocks(answered('attachment', 'standard'));
    const kinds = blocks.map(({ kind }) => kind);
    expect(kinds.slice(-4)).toEqual(['attachment-note', 'signature', 'attachment', 'table']);
    expect(blocks.at(-4)).toMatchObject({ titles: ['清单事项公开情况表'] });
  });

  it('is the attachment of its name where one is listed, and keeps the order', () => {
    const content = answered('attachment', 'standard');
    content.signature.attachments = [
      { title: '清单事项公开情况表', prose: [] },
      { title: '信息公开指南', prose: [] },
    ];
    const blocks = reportBlocks(content);
    expect(blocks.slice(-3).map(({ kind }) => kind)).toEqual(['attachment', 'table', 'attachment']);
    expect(blocks.at(-1)).toMatchObject({ label: '附件2', title: '信息公开指南' });
  });

  it('prints as an attachment where its chapter is left out', () => {
    const content = answered('chapter', 'standard');
    chapter(content, 'checklist').omitted = true;
    expect(reportBlocks(content).at(-1)?.kind).toBe('table');
  });
});
