import type { Explanation } from './explanation';

export const inconsistentTerm: Explanation = {
  rule: 'inconsistent-term',
  name: '名称不统一',
  group: 'citation',
  severities: ['warning', 'hint'],
  what: '同一机构、同一事物在报告里用了两种名称，或者用了俗称。',
  why: '名称不一，读者会以为是两个机构；俗称不宜用在公文里。',
  basis: [
    { text: '全文统一是通行要求', kind: 'convention' },
    { text: 'GB/T 15834-2011：起止年份用一字线', kind: 'standard' },
  ],
  examples: [
    {
      wrong: '学校信息公开办公室统筹，信息公开工作办公室督促。',
      right: '学校信息公开办公室统筹，信息公开办公室督促。',
    },
    { wrong: '在B站发布视频。', right: '在哔哩哔哩发布视频。' },
  ],
  mend: '选定一种名称，全文改成一样。',
};
