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
  examples: [
    {
      where: '署名和日期',
      wrong: '成文日期：2025-11-01',
      says: ['成文日期2025年11月1日晚于公布期限2025年10月31日；省级通知另有规定的，请写明理由'],
      right: '成文日期：2025-10-31',
    },
    {
      where: '署名和日期',
      wrong: '地方格式：山东省\n成文日期：2025-11-12',
      says: ['成文日期2025年11月12日晚于公布期限2025年11月10日；省级通知另有规定的，请写明理由'],
      right: '地方格式：山东省\n成文日期：2025-11-10',
    },
  ],
  mend: '核对成文日期；确已逾期或者省里另有规定的，写明理由。',
};
