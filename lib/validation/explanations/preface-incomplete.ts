import type { Explanation } from './explanation';

export const prefaceIncomplete: Explanation = {
  rule: 'preface-incomplete',
  name: '前言缺少要素',
  group: 'structure',
  severities: ['error', 'warning', 'hint'],
  what: '前言应当写明编制依据、统计期限、联系方式和电子版下载地址；资料栏里填了，前言正文没有写，读者仍然看不到。',
  why: '公众要凭前言知道报告依据什么、统计到哪一天、有疑问找谁。',
  basis: [
    { text: '教办函〔2014〕23号', kind: 'law' },
    { text: '教办厅函〔2018〕80号', kind: 'law' },
  ],
  examples: [
    {
      wrong: '现将本校信息公开工作情况报告如下。',
      right:
        '根据《高等学校信息公开办法》编制。统计期限为2024年9月1日至2025年8月31日。联系电话：010-12345678。下载地址：https://xxgk.example.edu.cn/xxgknb.htm。',
    },
  ],
  mend: '在前言补写所缺的一项；可以用“按资料生成”得到完整的前言，再作修改。',
};
