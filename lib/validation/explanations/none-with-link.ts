import type { Explanation } from './explanation';

export const noneWithLink: Explanation = {
  rule: 'none-with-link',
  name: '“无”却有链接',
  group: 'checklist',
  severities: ['warning'],
  what: '填为“无”或“不适用”的事项列有链接。',
  why: '读者打开链接就看到所说没有的信息，不知道该信哪一个。',
  basis: [{ text: '教办厅函〔2018〕80号：逐项说明并附栏目链接', kind: 'law' }],
  examples: [
    {
      where: '清单',
      wrong: '第48项：无，本学年未招收来华留学生，https://gjc.example.edu.cn/gd.htm',
      says: ['第48项“来华留学生管理相关规定”填为“无”，却列有链接，请核对公开情况，或移去链接'],
      right: '第48项：公开，https://gjc.example.edu.cn/gd.htm',
    },
    {
      where: '清单',
      wrong: '第36项：不适用，学籍由省教育厅管理，https://jwc.example.edu.cn/xj.htm',
      says: ['第36项“学籍管理办法”填为“不适用”，却列有链接，请核对公开情况，或移去链接'],
      right: '第36项：不适用，学籍由省教育厅管理',
    },
  ],
  mend: '有的改填“公开”；确实没有的移去链接，链接是说明情况的，说明理由即可。',
};
