import type { Explanation } from './explanation';

export const proseVsTable: Explanation = {
  rule: 'prose-vs-table',
  name: '正文与统计表不一',
  group: 'figures',
  severities: ['warning'],
  what: '正文写的数与本报告统计表里的同一个数不同。',
  why: '同一个数在两处不同，读者会怀疑整份报告。',
  basis: [
    { text: '国办公开办函〔2021〕30号对政府年报的要求：表格数据与正文一致（高校参照，不是强制）', kind: 'convention' },
  ],
  examples: [{ wrong: '微信公众号推送图文信息462条。', right: '微信公众号推送图文信息426条。' }],
  mend: '改正错的一处。正文错了，选“修改…”即改为表中的数，并随表改变；表错了，改统计表。数字相同而尚未绑定的，正文里有点线，可选“绑定统计表”。',
};
