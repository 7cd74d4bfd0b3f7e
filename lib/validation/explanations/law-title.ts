import type { Explanation } from './explanation';

export const lawTitle: Explanation = {
  rule: 'law-title',
  name: '法规、文件的名称和文号',
  group: 'citation',
  severities: ['warning', 'hint'],
  what: '引用的法规、文件名称或文号与正式名称不同。',
  why: '批量替换“学校”为“学院”等操作会改坏法规名称；依据写错，报告就站不住。',
  basis: [
    { text: 'GB/T 15834-2011《标点符号用法》', kind: 'standard' },
    {
      text: '引用公文先引标题、后引发文字号（《党政机关公文处理工作条例》及GB/T 9704-2012的通行要求）',
      kind: 'standard',
    },
  ],
  examples: [
    { wrong: '依据《高等学院信息公开办法》编制。', right: '依据《高等学校信息公开办法》编制。' },
    { wrong: '《高等学校信息公开办法》（教育部令第39号）', right: '《高等学校信息公开办法》（教育部令第29号）' },
  ],
  mend: '点“修改…”换成正式名称或文号；引用的是另一份文件的，说明理由。',
};
