import type { Explanation } from './explanation';

export const typo: Explanation = {
  rule: 'typo',
  name: '疑似错字',
  group: 'wording',
  severities: ['warning'],
  what: '某个词疑为音近、形近的另一个词之误，例如“收到/受到”“截止/截至”。',
  why: '错字会随沿用年年留在报告里。',
  basis: [{ text: '《通用规范汉字表》及通行词典的用法', kind: 'standard' }],
  examples: [
    { wrong: '信息公开工作收到师生好评。', right: '信息公开工作受到师生好评。' },
    { wrong: '截止2025年8月31日，共发布公告262条。', right: '截至2025年8月31日，共发布公告262条。' },
  ],
  mend: '核对后点“修改…”改正；原文无误的，说明理由。',
};
