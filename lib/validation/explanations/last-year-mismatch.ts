import type { Explanation } from './explanation';

export const lastYearMismatch: Explanation = {
  rule: 'last-year-mismatch',
  name: '与上年报告不一',
  group: 'figures',
  severities: ['warning'],
  what: '今年报告里“上年度”的数，与上年报告公布的数不同。',
  why: '两年的报告放在一起，公众会看到矛盾。',
  basis: [
    { text: '国办公开办函〔2021〕30号对政府年报的要求：表格数据与正文一致（高校参照，不是强制）', kind: 'convention' },
    { text: '跨年核对', kind: 'convention' },
  ],
  examples: [{ wrong: '9', right: '0' }],
  mend: '核对上年报告；上年数字经过更正的，说明理由。',
};
