import type { Explanation } from './explanation';

export const outsidePeriod: Explanation = {
  rule: 'outside-period',
  name: '统计期以外',
  group: 'time',
  severities: ['error', 'warning', 'hint'],
  what: '统计期没有填好，或者正文的数据截至日期落在统计期之外。',
  why: '统计期一般为上年9月1日至当年8月31日；超出的数据应当写进下一年。',
  basis: [
    { text: '教办函〔2014〕23号', kind: 'law' },
    { text: '省级通知规定其他统计期的，以其为准', kind: 'convention' },
  ],
  examples: [{ wrong: '截至2025年11月13日，发布公告52条。', right: '截至2025年8月31日，发布公告52条。' }],
  mend: '按统计期重新统计；确需用其他日期的，先把统计期改为“自定起止日期”。',
};
