import type { Explanation } from './explanation';

export const checklistAbsent: Explanation = {
  rule: 'checklist-absent',
  name: '清单没有填写',
  group: 'checklist',
  severities: ['error'],
  what: '50项清单整表没有填写，或者某一项没有填公开情况。',
  why: '通知要求对清单所列事项的公开情况逐项说明。',
  basis: [
    { text: '教办函〔2014〕23号', kind: 'law' },
    { text: '教办厅函〔2018〕80号', kind: 'law' },
  ],
  examples: [{ wrong: '', right: '公开' }],
  mend: '逐项选择“公开”“校内公开”“无”或“不适用”。',
};
