import type { Explanation } from './explanation';

export const figureInvalid: Explanation = {
  rule: 'figure-invalid',
  name: '不是数字',
  group: 'figures',
  severities: ['error'],
  what: '统计表的格子里写了不能计算的内容。',
  why: '合计和勾稽关系都要由数字得出。',
  basis: [{ text: '统计表填写要求', kind: 'convention' }],
  examples: [{ wrong: '约十件', right: '10' }],
  mend: '只填数字；没有的填0，不涉及的填“不适用”。',
};
