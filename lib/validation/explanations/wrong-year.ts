import type { Explanation } from './explanation';

export const wrongYear: Explanation = {
  rule: 'wrong-year',
  name: '年份不符',
  group: 'time',
  severities: ['error', 'warning'],
  what: '文字里的学年、年份不是本报告的统计期，疑为上年文字留了下来。',
  why: '沿用上年报告时漏改年份，是公开年报最常见的错误。',
  basis: [{ text: '教办函〔2014〕23号', kind: 'law' }],
  examples: [
    {
      wrong: '2023—2024学年度，学校没有收到举报、复议、诉讼。',
      right: '2024—2025学年度，学校没有收到举报、复议、诉讼。',
    },
  ],
  mend: '改为本学年度；确实在讲往年情况的，写明“上年”“较上年”，程序就不再提示。',
};
