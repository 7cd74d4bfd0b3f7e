import type { Explanation } from './explanation';

export const publicWithoutLink: Explanation = {
  rule: 'public-without-link',
  name: '公开而没有链接',
  group: 'checklist',
  severities: ['error'],
  what: '填为“公开”的事项没有附链接。',
  why: '没有链接，公众和上级都无法核实。',
  basis: [{ text: '教办厅函〔2018〕80号', kind: 'law' }],
  examples: [
    {
      where: '清单',
      wrong: '第24项：公开',
      says: ['第24项“岗位设置管理与聘用办法”填为公开，但没有链接'],
      right: '第24项：公开，https://rsc.example.edu.cn/gw.htm',
    },
    {
      where: '清单',
      wrong: '第36项：公开',
      says: ['第36项“学籍管理办法”填为公开，但没有链接'],
      right: '第36项：校内公开',
    },
  ],
  mend: '填写栏目或页面的地址。',
};
