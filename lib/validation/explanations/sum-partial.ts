import type { Explanation } from './explanation';

export const sumPartial: Explanation = {
  rule: 'sum-partial',
  name: '其余没有说明',
  group: 'figures',
  severities: ['hint', 'warning'],
  what: '“其中”所列各项之和小于总数，其余部分没有说明。',
  why: '读者会以为漏算了一项；只列举一部分时应当写明其余。',
  basis: [{ text: '写明其余或用“等”，是通行写法', kind: 'convention' }],
  examples: [{ wrong: '信息90条，其中甲类20条，乙类30条。', right: '信息90条，其中甲类20条，乙类30条，其余为丙类。' }],
  mend: '写明“其余为……”，或者补上没有列出的一项。',
};
