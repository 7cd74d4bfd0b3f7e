import type { Explanation } from './explanation';

export const figureBlank: Explanation = {
  rule: 'figure-blank',
  name: '空白格',
  group: 'figures',
  severities: ['warning'],
  what: '统计表填了一部分，还有格子空着。',
  why: '空白、0和不适用是三种不同的回答，空着读者无法判断。',
  basis: [{ text: '统计表填写要求', kind: 'convention' }],
  examples: [{ wrong: '', right: '0' }],
  mend: '没有的填0，不涉及的填“不适用”。',
};
