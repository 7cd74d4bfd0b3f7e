import type { Explanation } from './explanation';

export const chapterHeading: Explanation = {
  rule: 'chapter-heading',
  name: '标题与规定不同',
  group: 'structure',
  severities: ['warning', 'hint'],
  what: '各部分的标题与通知规定的不同。',
  why: '统一的标题便于公众查找，也便于各校之间比较。',
  basis: [
    { text: '教办厅函〔2018〕80号', kind: 'law' },
    { text: '省级通知另有规定的，以省级通知为准', kind: 'convention' },
  ],
  examples: [
    {
      where: '第一部分的标题',
      wrong: '工作概况',
      says: ['标题“工作概况”与规定标题“概述”不一致，请核对'],
      right: '概述',
    },
    {
      where: '第五部分的标题',
      wrong: '因信息公开工作受到举报、复议、诉讼的情况',
      says: [
        '标题“因信息公开工作受到举报、复议、诉讼的情况”与规定标题“因学校信息公开工作受到举报、复议、诉讼的情况”不一致，请核对',
      ],
      right: '因学校信息公开工作受到举报、复议、诉讼的情况',
    },
    {
      where: '第六部分的标题',
      wrong: '学校信息公开工作存在的主要问题和改进措施',
      says: [
        '标题“学校信息公开工作存在的主要问题和改进措施”与规定标题“本年度信息公开工作的新做法新举措、主要经验、问题和下一步改进措施”不一致，请核对',
      ],
      right: '地方格式：河南省\n学校信息公开工作存在的主要问题和改进措施',
    },
  ],
  mend: '点“修改…”恢复规定的标题；省里另有规定的，说明理由即可。',
};
