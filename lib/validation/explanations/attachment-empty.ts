import type { Explanation } from './explanation';

export const attachmentEmpty: Explanation = {
  rule: 'attachment-empty',
  name: '附件没有内容',
  group: 'closing',
  severities: ['warning'],
  what: '附件没有名称，或者没有正文。',
  why: '印出来是一张白页。',
  basis: [{ text: 'GB/T 9704-2012《党政机关公文格式》', kind: 'standard' }],
  examples: [{ wrong: '', right: '信息公开制度目录见学校网站。' }],
  mend: '填写附件的名称和内容，或删去附件。',
};
