/** A law that is no longer in force, with what took its place and the day it did (ISO). */
export type RepealedLaw = { title: string; successor: string; since: string };

const CIVIL_CODE = { successor: '《中华人民共和国民法典》', since: '2021-01-01' };

/** Titles without 中华人民共和国; what is cited under a number of its own is told by KNOWN_LAWS. */
export const REPEALED_LAWS: readonly RepealedLaw[] = [
  ...['合同法', '民法总则', '民法通则', '物权法', '侵权责任法', '婚姻法', '继承法', '担保法', '收养法'].map(
    (title) => ({
      title,
      ...CIVIL_CODE,
    }),
  ),
  { title: '行政监察法', successor: '《中华人民共和国监察法》', since: '2018-03-20' },
  { title: '学位条例', successor: '《中华人民共和国学位法》', since: '2025-01-01' },
  { title: '信访条例', successor: '《信访工作条例》', since: '2022-05-01' },
  {
    title: '高等学校教职工代表大会暂行条例',
    successor: '《学校教职工代表大会规定》（教育部令第32号）',
    since: '2012-01-01',
  },
  { title: '高等学校会计制度', successor: '政府会计准则制度', since: '2019-01-01' },
  { title: '保守国家秘密法实施办法', successor: '《中华人民共和国保守国家秘密法实施条例》', since: '2014-03-01' },
];
