import type { Explanation } from './explanation';

export const movedLink: Explanation = {
  rule: 'moved-link',
  name: '链接已改用新地址',
  group: 'checklist',
  severities: ['hint'],
  what: '网站把这个网址永久转到了另一个网址。',
  why: '旧网址现在还能转过去，网站改版后往往就不能了。',
  basis: [{ text: '网站改版时的通行做法', kind: 'convention' }],
  examples: [{ wrong: 'https://rsc.example.edu.cn/before.htm', right: 'https://rsc.example.edu.cn/gw.htm' }],
  mend: '点开新地址看一看，是这一项的内容就点“改用新地址”。',
};
