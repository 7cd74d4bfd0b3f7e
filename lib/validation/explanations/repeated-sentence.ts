import type { Explanation } from './explanation';

export const repeatedSentence: Explanation = {
  rule: 'repeated-sentence',
  name: '句子重复',
  group: 'wording',
  severities: ['warning', 'hint'],
  what: '同一句话在报告里出现两次，或者两句几乎相同。',
  why: '多由各部门材料拼接、粘贴两次造成。',
  basis: [{ text: '通行的文字要求', kind: 'convention' }],
  examples: [
    {
      wrong: '学校在专栏公布领导分工情况，学校在专栏公布领导分工情况，接受监督。',
      right: '学校在专栏公布领导分工情况，接受监督。',
    },
  ],
  mend: '删去一处，或改写成不同的内容。',
};
