import type { Explanation } from './explanation';

export const chapterHeading: Explanation = {
  rule: 'chapter-heading',
  name: '标题与规定不同',
  group: 'structure',
  severities: ['warning'],
  what: '各部分的标题与通知规定的不同。',
  why: '统一的标题便于公众查找，也便于各校之间比较。',
  basis: [
    { text: '教办厅函〔2018〕80号', kind: 'law' },
    { text: '省级通知另有规定的，以省级通知为准', kind: 'convention' },
  ],
  examples: [{ wrong: '工作概况', right: '概述' }],
  mend: '点“修改…”恢复规定的标题；省里另有规定的，说明理由即可。',
};
