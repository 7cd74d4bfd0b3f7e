import type { Explanation } from './explanation';

export const carriedUnconfirmed: Explanation = {
  rule: 'carried-unconfirmed',
  name: '沿用文字未确认',
  group: 'structure',
  severities: ['warning'],
  what: '从上年报告带来的段落，还没有人确认仍然属实。',
  why: '上年的年份、数字、机构名称留在今年的报告里，是公开年报最常见的错误。',
  basis: [{ text: '本程序的约定，为防止沿用差错', kind: 'convention' }],
  examples: [
    {
      where: '第一部分',
      wrong: '（沿用上年，尚未确认）学校成立由校长任组长的信息公开领导小组。',
      says: ['有1段文字沿用自上年报告，还没有确认'],
      right: '学校沿用上年的做法，由校长任信息公开领导小组组长。',
    },
    {
      where: '第四部分',
      wrong:
        '（沿用上年，尚未确认）学校召开师生座谈会听取意见。\n本学年另开展网上问卷。\n（沿用上年，尚未确认）评议结果在校内通报。',
      says: ['有2段文字沿用自上年报告，还没有确认'],
      right: '学校召开师生座谈会听取意见。\n本学年另开展网上问卷。\n评议结果在校内通报。',
    },
  ],
  mend: '读一遍这一段，改好后点“确认沿用本段”。',
};
