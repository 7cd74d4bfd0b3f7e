import type { Explanation } from './explanation';

export const repeatedWord: Explanation = {
  rule: 'repeated-word',
  name: '词语重复',
  group: 'wording',
  severities: ['warning', 'hint'],
  what: '同一个词连写两遍，或者前后两个词意思重复。',
  why: '多由删改、粘贴留下。',
  basis: [{ text: '通行的文字要求', kind: 'convention' }],
  examples: [{ wrong: '推进信息公开工作工作取得进展。', right: '推进信息公开工作取得进展。' }],
  mend: '删去一个；意思重复的换一种说法。',
};
