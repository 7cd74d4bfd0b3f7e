import type { Explanation } from './explanation';

export const undefinedAbbreviation: Explanation = {
  rule: 'undefined-abbreviation',
  name: '简称没有说明',
  group: 'citation',
  severities: ['hint'],
  what: '《办法》《清单》等简称第一次出现时没有说明指哪一份文件。',
  why: '名为“办法”“清单”的文件很多，读者不知道指哪一份。',
  basis: [{ text: '第一次出现写全称并注明“以下简称”，是公文通行写法', kind: 'convention' }],
  examples: [
    {
      wrong: '学校严格执行《办法》，按期公开。',
      says: ['《办法》没有说明全称，请在第一次出现时写明“（以下简称《办法》）”'],
      right: '学校严格执行《高等学校信息公开办法》（以下简称《办法》），按《办法》规定的期限公开。',
    },
    {
      wrong: '学校对照《清单》逐项公开。\n《高等学校信息公开事项清单》（以下简称《清单》）所列事项均有专人负责。',
      says: ['《清单》的全称在后文才说明，请在第一次出现时写全称并注明简称'],
      right: '《高等学校信息公开事项清单》（以下简称“清单”）所列事项均有专人负责。\n学校对照《清单》逐项公开。',
    },
  ],
  mend: '第一次出现时写全称，加“（以下简称《办法》）”。',
};
