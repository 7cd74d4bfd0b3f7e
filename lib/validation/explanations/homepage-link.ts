import type { Explanation } from './explanation';

export const homepageLink: Explanation = {
  rule: 'homepage-link',
  name: '网站首页',
  group: 'checklist',
  severities: ['hint'],
  what: '链接指向网站首页，不是这一事项的栏目。',
  why: '读者到了首页还要自己找。',
  basis: [{ text: '教办厅函〔2018〕80号：逐项附栏目链接', kind: 'law' }],
  examples: [{ wrong: 'https://rsc.example.edu.cn/', right: 'https://rsc.example.edu.cn/gw.htm' }],
  mend: '换成栏目或页面的地址。',
};
