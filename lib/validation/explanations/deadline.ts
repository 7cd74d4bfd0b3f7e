import type { Explanation } from './explanation';

export const deadline: Explanation = {
  rule: 'deadline',
  name: '公布期限',
  group: 'time',
  severities: ['warning'],
  what: '成文日期晚于规定的公布期限。',
  why: '年度报告应当在每年10月底前向社会公布并备案。',
  basis: [
    { text: '教办函〔2014〕23号', kind: 'law' },
    { text: '《高等学校信息公开办法》第二十五条', kind: 'law' },
    { text: '省级通知可以规定其他日期，程序已按所选地方格式设定', kind: 'convention' },
  ],
  examples: [{ wrong: '2025-11-01', right: '2025-10-24' }],
  mend: '核对成文日期；确已逾期或者省里另有规定的，写明理由。',
};
