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
    { wrong: '公开&nbsp;信息', right: '公开信息' },
    { wrong: '成 效明 显', right: '成效明显' },
  ],
  mend: '照原文改正或删去；汉字之间的空格可以用“规范化文字…”一次处理。',
};
