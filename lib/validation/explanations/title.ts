import type { Explanation } from './explanation';

export const title: Explanation = {
  rule: 'title',
  name: '标题',
  group: 'structure',
  severities: ['error', 'warning', 'hint'],
  what: '报告标题应当写明学校、年度和“信息公开工作年度报告”，年度与统计期一致。',
  why: '标题是公众查找和上级备案时最先看的一行；沿用上年文件时最容易忘改年份。',
  basis: [
    { text: '教办厅函〔2018〕80号', kind: 'law' },
    { text: '学校、年度、文种三项写全，是公文标题的通行写法', kind: 'convention' },
  ],
  examples: [
    { wrong: '示例大学2023—2024学年度信息公开工作年度报告', right: '示例大学2024—2025学年度信息公开工作年度报告' },
  ],
  mend: '到“标题和前言”修改标题；如果是统计期填错，请改统计期。',
};
