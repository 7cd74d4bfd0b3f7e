import type { Explanation } from './explanation';

export const figureBlank: Explanation = {
  rule: 'figure-blank',
  name: '空白格',
  group: 'figures',
  severities: ['warning'],
  what: '统计表填了一部分，还有格子空着。',
  why: '空白、0和不适用是三种不同的回答，空着读者无法判断。',
  basis: [{ text: '统计表填写要求', kind: 'convention' }],
  examples: [
    {
      where: '收费及减免情况统计表',
      wrong: '收费·件数：0\n收费·金额：0\n减免·件数：\n减免·金额：',
      says: ['收费及减免情况统计表中“减免·件数”“减免·金额”空着；没有的填0，不涉及的填“不适用”'],
      right: '收费·件数：0\n收费·金额：0\n减免·件数：不适用\n减免·金额：不适用',
    },
    {
      where: '信息公开渠道统计表',
      wrong: '新闻发布会·本年度：4\n新闻发布会·上年度：',
      says: ['信息公开渠道统计表中“新闻发布会·上年度”空着；没有的填0，不涉及的填“不适用”'],
      right: '新闻发布会·本年度：4\n新闻发布会·上年度：0\n广播电视播出·本年度：\n广播电视播出·上年度：',
    },
  ],
  mend: '没有的填0，不涉及的填“不适用”。',
};
