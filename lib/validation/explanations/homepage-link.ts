import type { Explanation } from './explanation';

export const homepageLink: Explanation = {
  rule: 'homepage-link',
  name: '网站首页',
  group: 'checklist',
  severities: ['hint'],
  what: '链接指向网站首页，不是这一事项的栏目。',
  why: '读者到了首页还要自己找。',
  basis: [{ text: '教办厅函〔2018〕80号：逐项附栏目链接', kind: 'law' }],
  examples: [
    {
      where: '清单',
      wrong: '第24项：公开，https://rsc.example.edu.cn/',
      says: ['第24项：“https://rsc.example.edu.cn/”是网站首页，请换成本事项的栏目或页面地址'],
      right: '第24项：公开，https://rsc.example.edu.cn/gw/',
    },
    {
      where: '清单',
      wrong: '第7项：公开，https://zsb.example.edu.cn/index.htm',
      says: ['第7项：“https://zsb.example.edu.cn/index.htm”是网站首页，请换成本事项的栏目或页面地址'],
      right: '第7项：公开，https://zsb.example.edu.cn/index.htm?lm=7',
    },
    {
      where: '第八部分',
      wrong: '学风建设信息（3项）：http://www.example.edu.cn/',
      says: ['“学风建设信息”的“http://www.example.edu.cn/”是网站首页，请换成这一类的栏目地址'],
      right: '学风建设信息（3项）：http://www.example.edu.cn/xfjs/',
    },
  ],
  mend: '换成栏目或页面的地址。',
};
