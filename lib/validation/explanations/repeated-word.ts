import type { Explanation } from './explanation';

export const repeatedWord: Explanation = {
  rule: 'repeated-word',
  name: '词语重复',
  group: 'wording',
  severities: ['warning', 'hint'],
  what: '同一个词连写两遍，或者前后两个词意思重复。',
  why: '多由删改、粘贴留下。',
  basis: [{ text: '通行的文字要求', kind: 'convention' }],
  examples: [
    {
      wrong: '推进信息公开工作工作取得新进展。',
      says: ['“工作”连写了两遍，请删去一个'],
      right: '推进信息公开工作，工作取得新进展。',
    },
    {
      wrong: '各部门及时将更新情况在专栏及时公布。',
      says: ['同一分句里用了两个“及时”，请删去一个'],
      right: '各部门及时将更新情况在专栏公布，及时答复咨询。',
    },
    {
      wrong: '开展自查的目的是为了发现问题。',
      says: ['“目的是”与“为了”意思重复，请删去“为了”'],
      right: '开展自查的目的是发现问题，为了抓好整改，逐项建立台账。',
    },
  ],
  mend: '删去一个；意思重复的换一种说法。',
};
