import type { Explanation } from './explanation';

export const punctuation: Explanation = {
  rule: 'punctuation',
  name: '标点',
  group: 'wording',
  severities: ['warning', 'hint'],
  what: '中文里用了半角标点，括号、引号不配对，标点连用，或文号没有用六角括号。',
  why: '标点影响断句，也影响版面：半角标点占不满一格，行末对不齐。',
  basis: [
    { text: 'GB/T 15834-2011《标点符号用法》', kind: 'standard' },
    { text: 'GB/T 9704-2012：发文字号的年份用六角括号“〔〕”', kind: 'standard' },
  ],
  examples: [
    { wrong: '学校及时发布,接受监督。', right: '学校及时发布，接受监督。' },
    { wrong: '依据教办函[2014]23号', right: '依据教办函〔2014〕23号' },
    { wrong: '学校（办公室统筹推进。', right: '学校（办公室）统筹推进。' },
  ],
  mend: '点“修改…”看改动后一次改正；括号、引号不配对的，要由您决定补在哪里。',
};
