import type { Explanation } from './explanation';

export const artefact: Explanation = {
  rule: 'artefact',
  name: '粘贴、转换的残留',
  group: 'wording',
  severities: ['error', 'warning', 'hint'],
  what: '文字里夹有乱码、网页代码、页码、没有填写的空缺等。',
  why: '从网页、PDF或模板复制时带进来，印出来很醒目。',
  basis: [{ text: '通行的文字要求', kind: 'convention' }],
  examples: [
    { wrong: '学校公开&nbsp;预算信息。', says: ['夹有网页代码“&nbsp;”，请删去'], right: '学校公开R&D经费预算信息。' },
    {
      wrong: '全年召开新闻发布会XX次。',
      says: ['“XX”是没有填写的空缺，请补上'],
      right: '全年召开新闻发布会4次，录取分数为6××分的考生凭准考证查询。',
    },
    {
      wrong: '信息公开工作成 效明 显。',
      says: ['汉字之间有2处多余的空格，请删去'],
      right: '信息公开工作成效明显，专栏适配 iOS 和 Android 手机。',
    },
    {
      wrong: '各部门按清单逐项 - 5 - 公开信息。',
      says: ['“- 5 -”是夹在文字里的页码，请删去'],
      right: '各部门按清单逐项公开信息，每项公示 3-5 天。',
    },
    {
      wrong: '来信共计件，均已办结。',
      says: ['“共计件”的数字没有填，请补上'],
      right: '来信共计12件，均已办结。',
    },
  ],
  mend: '照原文改正或删去；汉字之间的空格可以用“规范化文字…”一次处理，等着填数字的空处（“召开会议 次，”）照样留着。',
};
