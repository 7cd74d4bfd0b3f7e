import type { Explanation } from './explanation';

export const brokenSentence: Explanation = {
  rule: 'broken-sentence',
  name: '语句不完整',
  group: 'wording',
  severities: ['warning', 'hint'],
  what: '句子没有写完、两句连写缺标点，或者结构残缺。',
  why: '多由删改和粘贴时少了几个字造成。',
  basis: [{ text: '通行的文字要求；结构提示只供参考', kind: 'convention' }],
  examples: [{ wrong: '学校通过网站发布信息，以及。', right: '学校通过网站和公告栏发布信息。' }],
  mend: '把话补全，或在两句之间断开。',
};
