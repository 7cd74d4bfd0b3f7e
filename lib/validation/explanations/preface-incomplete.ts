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
      where: '前言全文',
      wrong: '现将示例大学2024年9月1日至2025年8月31日信息公开工作情况报告如下。',
      says: [
        '前言没有写明编制依据',
        '前言没有写明联系方式（地址、邮编、电话或电子邮箱）',
        '前言没有写明电子版下载地址',
      ],
      right:
        '根据《高等学校信息公开办法》，现将示例大学2024年9月1日至2025年8月31日信息公开工作情况报告如下。报告可在https://xxgk.example.edu.cn/nb.htm下载，有疑问请拨打010-56781234。',
    },
    {
      where: '前言全文',
      wrong: '',
      says: ['还没有前言，请写明编制依据、统计期限、联系方式和电子版下载地址（可按资料生成）'],
      right:
        '依据《高等学校信息公开办法》（教育部令第29号）编制本报告，数据统计期限为2024—2025学年度，即2024年9月1日起至2025年8月31日止。报告发布在https://xxgk.example.edu.cn/nb.htm，意见请发至xxgk@example.edu.cn。',
    },
    {
      where: '前言',
      wrong: '填报的电子邮箱：xxgk@example\n意见请发至xxgk@example。',
      says: ['电子邮箱“xxgk@example”格式不对，应当像xxgk@example.edu.cn'],
      right: '填报的电子邮箱：xxgk@example.edu.cn\n意见请发至xxgk@example.edu.cn。',
    },
    {
      where: '前言全文',
      wrong:
        '填报的邮政编码：100000\n根据《高等学校信息公开办法》编制。统计期限为2024年9月1日至2025年8月31日。报告见https://xxgk.example.edu.cn/nb.htm。联系地址：示例市学府路1号，电话010-56781234。',
      says: ['填报了邮政编码“100000”，前言正文没有写'],
      right:
        '填报的邮政编码：100000\n根据《高等学校信息公开办法》编制。统计期限为2024年9月1日至2025年8月31日。报告见https://xxgk.example.edu.cn/nb.htm。联系地址：示例市学府路1号（100000），电话010-56781234。',
    },
  ],
  mend: '在前言补写所缺的一项；可以用“按资料生成”得到完整的前言，再作修改。',
};
