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
      wrong: '信息公开办公室统筹，信息公开工作办公室督促，信息公开办公室通报。',
      says: ['全文“信息公开办公室”2处、“信息公开工作办公室”1处，名称不一，请统一'],
      right: '信息公开办公室统筹，信息公开工作由信息公开办公室督促、通报。',
    },
    {
      wrong: '学校在B站发布短视频。',
      says: ['“B站”是俗称（1处），公文宜写“哔哩哔哩”'],
      right: '学校在哔哩哔哩发布短视频，介绍B楼站点布局。',
    },
    {
      wrong: '2024—2025学年，学校完成专栏改版。2024—2025年度信息公开工作有新进展。',
      says: ['同一期间既写“2024—2025学年度”又写“2024—2025年度”（1处），请统一'],
      right: '2024—2025学年，学校完成专栏改版。2024—2025学年度信息公开工作有新进展，2024年度决算已公布。',
    },
  ],
  mend: '选定一种名称，全文改成一样。',
};
