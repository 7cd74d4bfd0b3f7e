import type { Explanation } from './explanation';

export const noneWithoutReason: Explanation = {
  rule: 'none-without-reason',
  name: '没有说明理由',
  group: 'checklist',
  severities: ['error'],
  what: '填为“无”或“不适用”的事项没有写理由；再写一遍“无”不算理由。',
  why: '逐项说明也包括说明为什么没有。',
  basis: [
    { text: '教办函〔2014〕23号', kind: 'law' },
    { text: '“无”须说明理由，是各地审核的通行要求', kind: 'convention' },
  ],
  examples: [
    {
      where: '清单',
      wrong: '第48项：无',
      says: ['第48项“来华留学生管理相关规定”填为“无”，没有说明理由'],
      right: '第48项：无，本学年未招收来华留学生',
    },
    {
      where: '清单',
      wrong: '第17项：不适用，不适用',
      says: ['第17项“校办企业资产、负债、国有资产保值增值……”填为“不适用”，没有说明理由'],
      right: '第17项：不适用，学校没有所属企业',
    },
  ],
  mend: '写明事实，如“学校没有校办企业”“本学年未发生”。',
};
