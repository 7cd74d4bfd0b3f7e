import type { Explanation } from './explanation';

export const doubtfulLink: Explanation = {
  rule: 'doubtful-link',
  name: '链接要点开看一看',
  group: 'checklist',
  severities: ['hint'],
  what: '网址打得开，但到的是登录页、网站首页、空白页，写明只限校园网访问，或者像是“页面不存在”的提示；也包括没有这个域名、网站的安全证书已过期。',
  why: '公众可能看不到这一项的内容；程序不能断定，要由人看。',
  basis: [{ text: '教办厅函〔2018〕80号：逐项说明并附栏目链接', kind: 'law' }],
  examples: [
    {
      where: '清单',
      wrong: '第24项：公开，https://rsc.example.edu.cn/inside.htm\n核对结果：需要登录才能看（200）',
      says: ['第24项：“https://rsc.example.edu.cn/inside.htm”需要登录才能看，社会公众可能打不开，请核对'],
      right: '第24项：公开，https://rsc.example.edu.cn/gw.htm\n核对结果：网页正常打开（200）',
    },
    {
      where: '清单',
      wrong: '第36项：公开，https://jwc.example.edu.cn/2019/xj.htm\n核对结果：跳转到了网站首页（200）',
      says: ['第36项：“https://jwc.example.edu.cn/2019/xj.htm”跳转到了网站首页，原页面可能已不在，请点开看一看'],
      right: '第36项：公开，https://jwc.example.edu.cn/2019/xj.htm\n核对结果：网站要求先做浏览器验证（412）',
    },
    {
      where: '清单',
      wrong:
        '第7项：公开，https://zsb.example.edu.cn/zc.htm\n核对结果：网页打开了，但内容像是“页面不存在”的提示（200）',
      says: ['第7项：“https://zsb.example.edu.cn/zc.htm”网页打开了，但内容像是“页面不存在”的提示，请点开看一看'],
      right: '第7项：公开，https://zsb.example.edu.cn/zc.htm\n核对结果：网页正常打开（200）',
    },
  ],
  mend: '在没有登录校内系统的浏览器里点开，看不到内容的换成公众能看到的网址。',
};
