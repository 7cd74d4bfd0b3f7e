import type { Explanation } from './explanation';

export const malformedLink: Explanation = {
  rule: 'malformed-link',
  name: '网址不完整',
  group: 'checklist',
  severities: ['error', 'warning'],
  what: '网址缺少“http://”“https://”，或写错了符号。',
  why: '这样的地址点不开。',
  basis: [{ text: '教办厅函〔2018〕80号', kind: 'law' }],
  examples: [
    {
      where: '清单',
      wrong: '第24项：公开，http:/rsc.example.edu.cn/gw.htm',
      says: ['第24项：“http:/rsc.example.edu.cn/gw.htm”不是有效的网址，请填写以http://或https://开头的完整地址'],
      right: '第24项：公开，http://rsc.example.edu.cn/gw.htm',
    },
    {
      where: '清单',
      wrong: '第24项：公开，rsc.example.edu.cn/gw.htm',
      says: ['第24项：“rsc.example.edu.cn/gw.htm”不是有效的网址，请填写以http://或https://开头的完整地址'],
      right: '第24项：公开，https://rsc.example.edu.cn:8443/gw?id=24#top',
    },
    {
      wrong: '本报告可在htpp://xxgk.example.edu.cn/nb.htm查阅。',
      says: ['“htpp://xxgk.example.edu.cn/nb.htm”不是有效的网址，请填写以http://或https://开头的完整地址'],
      right: '本报告可在http://xxgk.example.edu.cn/nb.htm查阅。',
    },
    {
      where: '前言',
      wrong: '填报的下载地址：xxgk.example.edu.cn/nb.htm',
      says: ['电子版下载地址“xxgk.example.edu.cn/nb.htm”不是有效的网址，请填写以http://或https://开头的完整地址'],
      right: '填报的下载地址：http://xxgk.example.edu.cn/nb.htm',
    },
    {
      where: '清单',
      wrong: '第24项：公开，www.example.edu.cn/gw.htm',
      says: ['第24项：“www.example.edu.cn/gw.htm”没有写http://或https://，点不开，请补全'],
      right: '第24项：公开，https://www.example.edu.cn/gw.htm',
    },
  ],
  mend: '从浏览器地址栏复制完整地址，粘贴到链接栏。',
};
