import type { Explanation } from './explanation';

export const percentage: Explanation = {
  rule: 'percentage',
  name: '百分比不符',
  group: 'figures',
  severities: ['warning'],
  what: '占比、增长率与文中的数算出来的结果不一致，或各项占比之和不是100%。',
  why: '百分比多由人手工计算，改了数字忘改比例。',
  basis: [{ text: '按文中数字复算', kind: 'convention' }],
  examples: [
    { wrong: '发放问卷1200份，其中满意1058份，占84.9%。', right: '发放问卷1200份，其中满意1058份，占88.2%。' },
  ],
  mend: '按提示里的算式复算；分母不是文中那个数的，请写明分母。',
};
