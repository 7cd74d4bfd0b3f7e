import type { Explanation } from './explanation';

export const doubtfulLink: Explanation = {
  rule: 'doubtful-link',
  name: '链接要点开看一看',
  group: 'checklist',
  severities: ['hint'],
  what: '网址打得开，但到的是登录页、网站首页，或者像是“页面不存在”的提示。',
  why: '公众可能看不到这一项的内容；程序不能断定，要由人看。',
  basis: [{ text: '教办厅函〔2018〕80号：逐项说明并附栏目链接', kind: 'law' }],
  examples: [{ wrong: 'https://rsc.example.edu.cn/inside.htm', right: 'https://rsc.example.edu.cn/gw.htm' }],
  mend: '在没有登录校内系统的浏览器里点开，看不到内容的换成公众能看到的网址。',
};
