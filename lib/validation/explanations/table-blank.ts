import type { Explanation } from './explanation';

export const tableBlank: Explanation = {
  rule: 'table-blank',
  name: '统计表没有填写',
  group: 'figures',
  severities: ['warning'],
  what: '本部分的统计表一个数也没有填。',
  why: '有数字才能看出工作量，也才能与正文核对。',
  basis: [{ text: '统计表由本程序提供，通知没有统一表式；文字写清数字也可以', kind: 'convention' }],
  examples: [{ wrong: '（整张表空着）', right: '（填写数字；不涉及的整表标为不适用）' }],
  mend: '填写统计表；学校不用这张表的，整表标为“不适用”。',
};
