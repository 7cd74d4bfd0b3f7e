import type { Explanation } from './explanation';

export const carriedUnconfirmed: Explanation = {
  rule: 'carried-unconfirmed',
  name: '沿用文字未确认',
  group: 'structure',
  severities: ['warning'],
  what: '从上年报告带来的段落，还没有人确认仍然属实。',
  why: '上年的年份、数字、机构名称留在今年的报告里，是公开年报最常见的错误。',
  basis: [{ text: '本程序的约定，为防止沿用差错', kind: 'convention' }],
  examples: [{ wrong: '（沿用上年、尚未确认的一段）', right: '（读过、改好并确认的一段）' }],
  mend: '读一遍这一段，改好后点“确认沿用本段”。',
};
