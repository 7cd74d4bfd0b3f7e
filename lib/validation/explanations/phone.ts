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
  examples: [{ wrong: '开通咨询电话56781234，及时解答。', right: '开通咨询电话010-56781234，及时解答。' }],
  mend: '补上区号，写作“010-12345678”。',
};
