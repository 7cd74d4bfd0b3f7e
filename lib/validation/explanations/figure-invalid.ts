import type { Explanation } from './explanation';

export const figureInvalid: Explanation = {
  rule: 'figure-invalid',
  name: '不是数字',
  group: 'figures',
  severities: ['error'],
  what: '统计表的格子里写了不能计算的内容。',
  why: '合计和勾稽关系都要由数字得出。',
  basis: [{ text: '统计表填写要求', kind: 'convention' }],
  examples: [
    {
      where: '依申请公开情况统计表',
      wrong: '一、本年新收申请·师生员工：约10件',
      says: ['依申请公开情况统计表“一、本年新收申请·师生员工”：“约10件”不是数字，请只填阿拉伯数字，单位不要写进格内'],
      right: '一、本年新收申请·师生员工：10',
    },
    {
      where: '收费及减免情况统计表',
      wrong: '收费·金额：-60',
      says: ['收费及减免情况统计表“收费·金额”：“-60”是负数，请填写0或正数'],
      right: '收费·金额：60.5',
    },
    {
      where: '信息公开渠道统计表',
      wrong: '广播电视播出·本年度：260.125',
      says: ['信息公开渠道统计表“广播电视播出·本年度”：“260.125”最多保留两位小数'],
      right: '广播电视播出·本年度：1,260.12',
    },
  ],
  mend: '只填数字；没有的填0，不涉及的填“不适用”。',
};
