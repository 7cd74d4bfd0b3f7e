import type { Explanation } from './explanation';

export const intranetLink: Explanation = {
  rule: 'intranet-link',
  name: '校内地址',
  group: 'checklist',
  severities: ['warning'],
  what: '链接只能在校园网里打开。',
  why: '公众在校外打不开，等于没有公开。',
  basis: [
    { text: '《高等学校信息公开办法》（教育部令第29号）', kind: 'law' },
    { text: '教办函〔2014〕23号', kind: 'law' },
  ],
  examples: [
    {
      where: '清单',
      wrong: '第24项：公开，http://10.1.2.3/gw.htm',
      says: ['第24项：“http://10.1.2.3/gw.htm”是校内地址，社会公众打不开，请换成公网地址或改填“校内公开”'],
      right: '第24项：公开，http://172.32.2.3/gw.htm',
    },
    {
      where: '清单',
      wrong: '第4项：公开，https://oa.example.edu.cn/xswyh.htm',
      says: ['第4项：“https://oa.example.edu.cn/xswyh.htm”是校内地址，社会公众打不开，请换成公网地址或改填“校内公开”'],
      right: '第4项：校内公开，https://oa.example.edu.cn/xswyh.htm',
    },
    {
      where: '前言',
      wrong: '填报的下载地址：http://192.168.10.8/nb.htm\n报告也可在http://192.168.10.8/nb.htm下载。',
      says: ['电子版下载地址“http://192.168.10.8/nb.htm”是校内地址，社会公众打不开，请换成公网地址'],
      right: '填报的下载地址：https://xxgk.example.edu.cn/nb.htm\n报告在学校信息公开网发布。',
    },
  ],
  mend: '换成公网地址；确实只在校内公开的，把公开情况改为“校内公开”。',
};
