import type { Explanation } from './explanation';

export const deadLink: Explanation = {
  rule: 'dead-link',
  name: '链接打不开',
  group: 'checklist',
  severities: ['warning'],
  what: '核对链接时，网站答复这个页面不存在（404、410），或者打开的网页写明页面不存在。',
  why: '公众点开是空的，等于没有公开；评议时逐条点开核对，这是最常扣分的一处。',
  basis: [
    { text: '教办厅函〔2018〕80号：逐项说明并附栏目链接', kind: 'law' },
    { text: '教办函〔2014〕23号', kind: 'law' },
  ],
  examples: [{ wrong: 'https://rsc.example.edu.cn/old.htm', right: 'https://rsc.example.edu.cn/gw.htm' }],
  mend: '到网站上找到现在的页面，换成它的网址，再核对一次。网络不通、网站拒绝程序访问都不算打不开。',
};
