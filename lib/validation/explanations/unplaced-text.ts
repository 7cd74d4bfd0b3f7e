import type { Explanation } from './explanation';

export const unplacedText: Explanation = {
  rule: 'unplaced-text',
  name: '未归位的文字',
  group: 'structure',
  severities: ['warning'],
  what: '导入时有些行没有归入任何部分。',
  why: '不处理，这些文字就不会印在报告里。',
  basis: [{ text: '本程序的约定，为防止导入时丢失文字', kind: 'convention' }],
  examples: [{ wrong: '（导入后留在“未归位的文字”里的一行）', right: '（已移入相应部分，或确认不用）' }],
  mend: '打开“未归位的文字”，逐行移到相应部分或删去。',
};
