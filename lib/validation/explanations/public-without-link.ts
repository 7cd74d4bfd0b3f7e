import type { Explanation } from './explanation';

export const publicWithoutLink: Explanation = {
  rule: 'public-without-link',
  name: '公开而没有链接',
  group: 'checklist',
  severities: ['error'],
  what: '填为“公开”的事项没有附链接。',
  why: '没有链接，公众和上级都无法核实。',
  basis: [{ text: '教办厅函〔2018〕80号', kind: 'law' }],
  examples: [{ wrong: '', right: 'https://rsc.example.edu.cn/gw.htm' }],
  mend: '填写栏目或页面的地址。',
};
