import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHECKLIST_COLUMNS,
  type ChecklistSettings,
  createReport,
  emptyItem,
  type ReportContent,
  type TableContent,
  tableDefinition,
  usualPeriod,
} from '@/lib/report';
import { AREA, type TableBlock, TURNED_AREA } from '@/lib/typeset';
import { checklistTable } from './checklist-table';
import { statisticsTable } from './statistics-table';

const report = (settings: Partial<ChecklistSettings>): ReportContent => {
  const content = createReport({
    edition: 'national-2018',
    variant: 'standard',
    school: '示例大学',
    period: usualPeriod('school-year', 2024),
    yearWord: '学年',
    titleWord: '信息公开工作年度报告',
  });
  const answer = { ...emptyItem('学校办公室'), time: '2024年9月', links: ['https://example.edu.cn/1'] };
  return { ...content, items: { '1': answer }, checklist: { ...content.checklist, ...settings } };
};
const headOf = ({ head }: TableBlock) => head.map(({ paragraphs }) => paragraphs[0]?.[0]?.text);
const widthOf = ({ columns }: TableBlock) => columns.reduce((sum, { width }) => sum + width, 0);
const firstRow = ({ rows }: TableBlock) => rows[0]?.cells.map(({ paragraphs }) => paragraphs[0]?.[0]?.text ?? '');

describe('columns of the 50 items’ table', () => {
  it('are those that were chosen, each with its answer', () => {
    expect(headOf(checklistTable(report({}), ''))).toEqual(['序号', '类别', '公开事项', '公开情况']);
    const table = checklistTable(report({ columns: 'department-time' }), '');
    expect(headOf(table)).toEqual(['序号', '类别', '公开事项', '责任部门', '生成时间', '公开情况']);
    expect(firstRow(table)?.slice(3)).toEqual(['学校办公室', '2024年9月', 'https://example.edu.cn/1']);
  });

  it('have 备注 where any item has one', () => {
    const content = report({});
    content.items['12'] = { ...emptyItem(), state: 'none', remark: '学校无研究生教育' };
    expect(headOf(checklistTable(content, '')).slice(3)).toEqual(['公开情况', '备注']);
  });

  it.each(CHECKLIST_COLUMNS)('%s: fill the type area upright and turned, with remarks and without', (columns) => {
    for (const landscape of [false, true]) {
      for (const remark of ['', '每年更新']) {
        const content = report({ columns, landscape });
        content.items['2'] = { ...emptyItem(), remark };
        const table = checklistTable(content, '');
        expect(table.turned).toBe(landscape);
        expect(widthOf(table)).toBeCloseTo(landscape ? TURNED_AREA.width : AREA.width);
        expect(Math.min(...table.columns.map(({ width }) => width))).toBeGreaterThan(28);
      }
    }
  });
});

describe('a statistics table', () => {
  const figures = (digits: number): TableContent =>
    Object.fromEntries(tableDefinition('newMedia').columns.map(({ key }) => [`wechat.${key}`, '9'.repeat(digits)]));
  const newMedia = (content: TableContent) => statisticsTable(tableDefinition('newMedia'), content, 'proactive')[0];

  it('is turned only when its figures are wider than the page', () => {
    expect(newMedia(figures(5))?.turned).toBe(false);
    expect(newMedia(figures(10))?.turned).toBe(true);
  });

  it('is never wider than the sheet it stands on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (digits) => {
        const table = newMedia(figures(digits));
        expect(table && widthOf(table)).toBeCloseTo(table?.turned ? TURNED_AREA.width : AREA.width);
      }),
    );
  });
});
