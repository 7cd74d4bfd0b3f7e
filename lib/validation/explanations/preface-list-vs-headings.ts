import type { Explanation } from './explanation';

export const prefaceListVsHeadings: Explanation = {
  rule: 'preface-list-vs-headings',
  name: '前言所列与标题不一',
  group: 'structure',
  severities: ['warning'],
  what: '前言列出本报告各部分时，名称和数目应当与后面的标题一致。',
  why: '逐年沿用的前言常与改过的标题对不上，读者按前言找不到相应部分。',
  basis: [
    { text: '教办厅函〔2018〕80号', kind: 'law' },
    { text: '前后名称一致是公文通行要求', kind: 'convention' },
  ],
  examples: [
    {
      wrong: '本报告由概述、主动公开情况、依申请公开和不予公开情况、对信息公开评议情况等组成。',
      right:
        '本报告由概述、主动公开情况、依申请公开和不予公开情况、对信息公开的评议情况，因学校信息公开工作受到举报、复议、诉讼的情况，本年度信息公开工作的新做法新举措、主要经验、问题和下一步改进措施，其他需要报告的事项，清单事项公开情况表组成。',
    },
  ],
  mend: '照正文的标题改前言；前言里不逐一列名也可以。',
};
