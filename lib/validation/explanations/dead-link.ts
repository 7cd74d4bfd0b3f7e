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
  examples: [
    {
      where: '清单',
      wrong: '第24项：公开，https://rsc.example.edu.cn/old.htm\n核对结果：网站答复该页面不存在（404）',
      says: ['第24项：“https://rsc.example.edu.cn/old.htm”打不开：网站答复该页面不存在（404），请换成有效的链接'],
      right: '第24项：公开，https://rsc.example.edu.cn/old.htm\n核对结果：网站长时间没有答复',
    },
    {
      where: '清单',
      wrong: '第36项：公开，https://jwc.example.edu.cn/xj.htm\n核对结果：网页打开后写明页面不存在（200）',
      says: ['第36项：“https://jwc.example.edu.cn/xj.htm”打不开：网页打开后写明页面不存在，请换成有效的链接'],
      right: '第36项：公开，https://jwc.example.edu.cn/xj.htm\n核对结果：网站拒绝程序访问（403）',
    },
    {
      where: '清单',
      wrong: '第7项：公开，https://zsb.example.edu.cn/2019/zc.htm\n核对结果：网站答复该页面已永久删除（410）',
      says: [
        '第7项：“https://zsb.example.edu.cn/2019/zc.htm”打不开：网站答复该页面已永久删除（410），请换成有效的链接',
      ],
      right: '第7项：公开，https://zsb.example.edu.cn/2019/zc.htm\n核对结果：网站出错（500）',
    },
  ],
  mend: '到网站上找到现在的页面，换成它的网址，再核对一次。网络不通、网站拒绝程序访问都不算打不开。',
};
