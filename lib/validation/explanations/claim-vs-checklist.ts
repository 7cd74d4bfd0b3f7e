import type { Explanation } from './explanation';

export const claimVsChecklist: Explanation = {
  rule: 'claim-vs-checklist',
  name: '正文与清单不一',
  group: 'checklist',
  severities: ['warning'],
  what: '正文说清单事项“均已公开”，表中却有“无”或只有校内地址。',
  why: '正文与表自相矛盾。',
  basis: [{ text: '教办函〔2014〕23号', kind: 'law' }],
  examples: [
    {
      where: '正文和清单',
      wrong: '第23项：无，本学年校级领导干部没有因公出国（境）\n清单所列事项均已在学校网站公开。',
      says: ['正文写“清单所列事项均已在学校网站公开”，但清单表中第23项为“无”，请改写'],
      right: '第23项：无，本学年校级领导干部没有因公出国（境）\n清单所列事项除第23项外已在学校网站公开。',
    },
    {
      where: '正文和清单',
      wrong: '第3项：校内公开，https://oa.example.edu.cn/jdh.htm\n清单所列50项中，公开的48项，校内公开的2项。',
      says: ['正文写“48项”，清单表中填为“公开”的有49项，请核对', '正文写“2项”，清单表中填为“校内公开”的有1项，请核对'],
      right: '第3项：校内公开，https://oa.example.edu.cn/jdh.htm\n清单所列50项中，公开的49项，校内公开的1项。',
    },
    {
      where: '正文和清单',
      wrong: '对照清单的10个类别52个事项逐项落实。',
      says: ['正文写“52个”，清单共50项，请核对'],
      right: '对照清单的10个类别50个事项逐项落实，涉及52个栏目。',
    },
  ],
  mend: '按表改写正文，或者补齐表中的事项。',
};
