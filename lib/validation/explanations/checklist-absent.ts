import type { Explanation } from './explanation';

export const checklistAbsent: Explanation = {
  rule: 'checklist-absent',
  name: '清单没有填写',
  group: 'checklist',
  severities: ['error', 'warning'],
  what: '50项清单整表没有填写，或者有的事项没有填公开情况；未填的多于五项时合为一条，写明还有多少项。',
  why: '通知要求对清单所列事项的公开情况逐项说明。',
  basis: [
    { text: '教办函〔2014〕23号', kind: 'law' },
    { text: '教办厅函〔2018〕80号', kind: 'law' },
  ],
  examples: [
    {
      where: '清单',
      wrong: '第24项：（空着）',
      says: ['第24项“岗位设置管理与聘用办法”还没有填写公开情况'],
      right: '第24项：公开，https://rsc.example.edu.cn/gw.htm',
    },
    {
      where: '清单',
      wrong: '（50项都没有填写）',
      says: ['没有填写清单事项公开情况表，请对50项逐项说明公开情况并附链接'],
      right: '第24项：无，本学年岗位设置办法正在修订',
    },
    {
      where: '清单',
      wrong: '（50项都没有填写）\n第1项：公开，https://xxgk.example.edu.cn/xxgk.htm',
      says: ['清单还有49项没有填写公开情况：第2至50项，请逐项填写'],
      right: '第1项：公开，https://xxgk.example.edu.cn/xxgk.htm\n第2项：公开，https://xxgk.example.edu.cn/zc.htm',
    },
    {
      where: '正文和清单',
      wrong: '（50项都没有填写）\n清单事项公开情况表见https://xxgk.example.edu.cn/qd.htm。',
      says: [
        '清单事项公开情况表没有列在报告里，只写了网址“https://xxgk.example.edu.cn/qd.htm”，请把50项逐项列入报告或作为附件',
      ],
      right:
        '第6项：公开，https://xxgk.example.edu.cn/nb.htm\n清单事项公开情况列在第八部分，电子版见https://xxgk.example.edu.cn/qd.htm。',
    },
  ],
  mend: '逐项选择“公开”“校内公开”“无”或“不适用”。',
};
