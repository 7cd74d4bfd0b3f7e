import type { Explanation } from './explanation';

export const obsoleteName: Explanation = {
  rule: 'obsolete-name',
  name: '已修订的文号',
  group: 'citation',
  severities: ['warning'],
  what: '引用的法规已经修订，文号仍是修订前的。',
  why: '2019年修订的《政府信息公开条例》为国务院令第711号，旧号第492号已不适用。',
  basis: [{ text: '《中华人民共和国政府信息公开条例》（国务院令第711号）', kind: 'law' }],
  examples: [
    {
      wrong: '《中华人民共和国政府信息公开条例》（国务院令第492号）',
      right: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
    },
  ],
  mend: '改用现行文号；特意讲修订以前情况的，说明理由。',
};
