import type { Explanation } from './explanation';

export const undefinedAbbreviation: Explanation = {
  rule: 'undefined-abbreviation',
  name: '简称没有说明',
  group: 'citation',
  severities: ['hint'],
  what: '《办法》《清单》等简称第一次出现时没有说明指哪一份文件。',
  why: '名为“办法”“清单”的文件很多，读者不知道指哪一份。',
  basis: [{ text: '第一次出现写全称并注明“以下简称”，是公文通行写法', kind: 'convention' }],
  examples: [{ wrong: '学校严格执行《办法》。', right: '学校严格执行《高等学校信息公开办法》（以下简称《办法》）。' }],
  mend: '第一次出现时写全称，加“（以下简称《办法》）”。',
};
