import type { Explanation } from './explanation';

export const personalData: Explanation = {
  rule: 'personal-data',
  name: '个人信息',
  group: 'privacy',
  severities: ['error', 'warning'],
  what: '文字里有身份证号、手机号、银行卡号或者学号、工号。',
  why: '年度报告向全社会公布，公布以后收不回来。',
  basis: [
    { text: '《中华人民共和国个人信息保护法》', kind: 'law' },
    { text: '《高等学校信息公开办法》：公开前进行保密审查', kind: 'law' },
  ],
  examples: [{ wrong: '联系人手机13800000000', right: '联系电话010-12345678' }],
  mend: '删去或隐去中间各位；手机换成办公电话。首尾可以露出几位、哪些手机可以公布，由学校在“学校资料—核对设置”中自定。身份证号、银行卡号不改正不能送审。',
};
