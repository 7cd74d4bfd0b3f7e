import type { Explanation } from './explanation';

export const approximationWording: Explanation = {
  rule: 'approximation-wording',
  name: '约数的写法',
  group: 'figures',
  severities: ['warning', 'hint'],
  what: '“近、约、余、多”只用于整数概数，位置在“万”“亿”之后。',
  why: '“近3089万人”是精确数，加“近”自相矛盾。',
  basis: [{ text: 'GB/T 15835-2011《出版物上数字用法》', kind: 'standard' }],
  examples: [
    { wrong: '粉丝18.5余万人', right: '粉丝18.5万余人' },
    { wrong: '受理咨询近685128次', right: '受理咨询685128次' },
  ],
  mend: '精确数去掉约数词，或者改用整数。',
};
