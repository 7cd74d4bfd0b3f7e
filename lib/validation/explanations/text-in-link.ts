import type { Explanation } from './explanation';

export const textInLink: Explanation = {
  rule: 'text-in-link',
  name: '链接栏写了文字',
  group: 'checklist',
  severities: ['error', 'warning'],
  what: '链接栏里写的是栏目名称或说明，不是网址。',
  why: '读者点不开。',
  basis: [{ text: '教办厅函〔2018〕80号', kind: 'law' }],
  examples: [
    {
      where: '清单',
      wrong: '第24项：公开，人事处网站规章制度栏',
      says: ['第24项：“人事处网站规章制度栏”不是有效的网址，请填写以http://或https://开头的完整地址'],
      right: '第24项：公开，https://rsc.example.edu.cn/规章制度.htm',
    },
    {
      where: '清单',
      wrong: '第36项：公开，https://jwc.example.edu.cn/xj.htm 及教务处公告栏',
      says: [
        '第36项：“https://jwc.example.edu.cn/xj.htm 及教务处公告栏”不是有效的网址，请填写以http://或https://开头的完整地址',
      ],
      right: '第36项：公开，https://jwc.example.edu.cn/xj.htm',
    },
    {
      where: '清单',
      wrong: '第47项：公开，学校没有中外合作办学项目',
      says: [
        '第47项：“学校没有中外合作办学项目”写的是没有此项，不是网址：请把公开情况改为“无”或“不适用”，这句话写在备注栏',
      ],
      right: '第47项：无，学校没有中外合作办学项目',
    },
    {
      where: '前言',
      wrong: '填报的下载地址：学校信息公开网',
      says: ['电子版下载地址“学校信息公开网”不是有效的网址，请填写以http://或https://开头的完整地址'],
      right: '填报的下载地址：https://xxgk.example.edu.cn/nb.htm',
    },
  ],
  mend: '换成完整网址；说明文字请写在备注栏。',
};
