import type { Explanation } from './explanation';

export const phone: Explanation = {
  rule: 'phone',
  name: '电话没有区号',
  group: 'citation',
  severities: ['warning'],
  what: '供公众拨打的电话没有写区号。',
  why: '外地考生、家长照着拨不通。',
  basis: [
    { text: '教办厅函〔2018〕80号', kind: 'law' },
    { text: '写作“区号-号码”是通行写法', kind: 'convention' },
  ],
  examples: [
    {
      wrong: '开通招生咨询电话56781234，专人值守。',
      says: ['电话56781234没有区号，外地公众无法拨打，请写作“区号-号码”'],
      right: '开通招生咨询电话010-56781234，分机转56781；全年接听5678123次。',
    },
    {
      where: '清单',
      wrong: '第10项：无，考生咨询请拨打56781234、56785678',
      says: ['电话56781234、56785678没有区号，外地公众无法拨打，请写作“区号-号码”'],
      right: '第10项：无，考生咨询请拨打010-56781234、56785678',
    },
    {
      where: '前言',
      wrong: '填报的电话：56781234',
      says: ['联系电话“56781234”没有区号，请写作“区号-号码”'],
      right: '填报的电话：（010）12345678',
    },
  ],
  mend: '补上区号，写作“010-12345678”。',
};
