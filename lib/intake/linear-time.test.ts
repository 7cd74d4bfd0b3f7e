import { describe, expect, it } from 'vitest';
import { readReport } from '.';
import { sourceLines } from './lines';
import { withCellRows } from './table/cell-lines';
import { charactersRead } from './testing/work';

/** Lines that follow each other again and again; # is the number of the time. */
const SHAPES = [
  ...['名称部门\n#', '名称部门\n5', '名称\n#\n5', '名称\n1\n2\n3\n4\n5\n6\n7\n8\n9', '序号\n名称', '#', '#.公开事项'],
  ...['一、概述', '（一）公开', '附件', '附件：1.甲', '2024年10月30日', '示例大学', '示例大学\n2024年10月30日'],
  ...['发布时间：2024-10-30', '首页>公开', '学校概况', '信息公开年度报告', '目录', '概述……#', '- 5 -'],
  ...['甲\t乙\t丙', '甲 1 2', '"甲\t乙', '基本信息（6项）', '#\t基本信息\t学校章程\thttps://a.example.edu.cn/#.htm'],
  ...['学校公开信息，', '学校公开信息。', '（', '《办法', '见https://a.example.edu.cn/', 'a', '\t\t', '    公开'],
];
const LINES = 1_500;
/** Twice as many lines are twice the work; four times were the work of looking from each line at all others. */
const AT_MOST = 2.5;

const text = (shape: string, times: number): string =>
  `示例大学2024年信息公开工作报告\n一、概述\n${Array.from({ length: times }, (_, i) => shape.replaceAll('#', String(i + 1))).join('\n')}\n二、主动公开情况\n正文。`;

describe('work grows as the text does', () => {
  it.each(SHAPES)('%j', (shape) => {
    const work = charactersRead(() => readReport(text(shape, LINES)));
    expect(charactersRead(() => readReport(text(shape, LINES * 2)))).toBeLessThan(work * AT_MOST);
  });

  it('a run of numbered names is looked at once', () => {
    const lines = sourceLines(text('名称部门\n#', 1_000));
    const characters = lines.reduce((sum, { text: own }) => sum + own.length, 0);
    expect(charactersRead(() => withCellRows(lines))).toBeLessThan(characters * 20);
  });
});
