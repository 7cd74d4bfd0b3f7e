import type { Explanation } from './explanation';

export const malformedLink: Explanation = {
  rule: 'malformed-link',
  name: '网址不完整',
  group: 'checklist',
  severities: ['error', 'warning'],
  what: '网址缺少“http://”“https://”，或写错了符号。',
  why: '这样的地址点不开。',
  basis: [{ text: '教办厅函〔2018〕80号', kind: 'law' }],
  examples: [{ wrong: 'http:/rsc.example.edu.cn/gw', right: 'https://rsc.example.edu.cn/gw' }],
  mend: '从浏览器地址栏复制完整地址，粘贴到链接栏。',
};
