import type { Explanation } from './explanation';

export const chapterOrder: Explanation = {
  rule: 'chapter-order',
  name: '部分的次序',
  group: 'structure',
  severities: ['warning'],
  what: '各部分的先后与规定的次序不同。',
  why: '次序一致，读者才能与往年、与他校对照。',
  basis: [{ text: '教办厅函〔2018〕80号', kind: 'law' }],
  examples: [{ wrong: '对信息公开的评议情况排在概述之前', right: '概述排在对信息公开的评议情况之前' }],
  mend: '导入的报告保留了原来的次序；请按规定次序重新建立报告，或者说明理由。',
};
