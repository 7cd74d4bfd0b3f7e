import type { Explanation } from './explanation';

export const sumMismatch: Explanation = {
  rule: 'sum-mismatch',
  name: '合计不符',
  group: 'figures',
  severities: ['error', 'warning'],
  what: '“共……，其中……”的各项相加，或统计表的合计、勾稽关系，与总数不相等。',
  why: '分项与总数对不上，读者无法知道哪个数是真的。',
  basis: [
    { text: '国办公开办函〔2021〕30号对政府年报的要求：表格数据与正文一致（高校参照，不是强制）', kind: 'convention' },
    { text: '分项之和等于总数，是算术要求', kind: 'convention' },
  ],
  examples: [
    {
      wrong: '发布信息466条，其中新闻269条，通知162条，公告91条。',
      right: '发布信息522条，其中新闻269条，通知162条，公告91条。',
    },
  ],
  mend: '按提示里的算式核对每一项，改正错的那个数；只列出一部分的，写明“其余为……”。',
};
