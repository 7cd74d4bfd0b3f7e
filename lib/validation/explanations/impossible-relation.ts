import type { Explanation } from './explanation';

export const impossibleRelation: Explanation = {
  rule: 'impossible-relation',
  name: '数字之间矛盾',
  group: 'figures',
  severities: ['warning'],
  what: '两个数不可能同时成立，例如点赞多于播放、没有申请却有收费。',
  why: '多半是漏了“万”，或者把累计数当成了本年数。',
  basis: [{ text: '按常理判断；程序不能断定哪个数错', kind: 'convention' }],
  examples: [
    { wrong: '官方视频号总播放量为520次，总点赞量12万次。', right: '官方视频号总播放量为520万次，总点赞量12万次。' },
  ],
  mend: '核对两个数的单位和统计口径；是累计数的请写明“累计”。',
};
