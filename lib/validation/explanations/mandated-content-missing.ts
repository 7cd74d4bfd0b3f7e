import type { Explanation } from './explanation';

export const mandatedContentMissing: Explanation = {
  rule: 'mandated-content-missing',
  name: '缺少规定内容',
  group: 'structure',
  severities: ['warning'],
  what: '通知要求某一部分写到的内容，在文字和统计表里都没有找到。',
  why: '例如收费减免情况、师生员工和社会公众的评议，漏写是被要求补正的常见原因。',
  basis: [
    { text: '教办厅函〔2018〕80号', kind: 'law' },
    { text: '《高等学校信息公开办法》（教育部令第29号）', kind: 'law' },
  ],
  examples: [
    {
      wrong: '学校没有收到信息公开申请。',
      right: '本学年度收到信息公开申请0件，无不予公开的情况；未收取费用，无费用减免。',
    },
  ],
  mend: '补写一句；没有发生的写明“未发生”“为0件”。已用别的说法写到的，说明理由即可。',
};
