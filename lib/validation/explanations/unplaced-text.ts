import type { Explanation } from './explanation';

export const unplacedText: Explanation = {
  rule: 'unplaced-text',
  name: '未归位的文字',
  group: 'structure',
  severities: ['warning'],
  what: '导入时有些行没有归入任何部分。',
  why: '不处理，这些文字就不会印在报告里。',
  basis: [{ text: '本程序的约定，为防止导入时丢失文字', kind: 'convention' }],
  examples: [
    {
      where: '未归位的文字',
      wrong: '示例大学2024—2025学年度信息公开工作年度报告　第3页',
      says: ['导入时有1行文字没有归入任何章节，请逐行处理'],
      right: '',
    },
    {
      where: '未归位的文字',
      wrong: '招生录取信息更新9次\n财务信息更新4次',
      says: ['导入时有2行文字没有归入任何章节，请逐行处理'],
      right: '',
    },
  ],
  mend: '打开“未归位的文字”，逐行移到相应部分或删去。',
};
