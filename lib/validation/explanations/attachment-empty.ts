import type { Explanation } from './explanation';

export const attachmentEmpty: Explanation = {
  rule: 'attachment-empty',
  name: '附件没有内容',
  group: 'closing',
  severities: ['warning'],
  what: '附件没有名称，或者没有正文。',
  why: '印出来是一张白页。',
  basis: [{ text: 'GB/T 9704-2012《党政机关公文格式》', kind: 'standard' }],
  examples: [
    {
      where: '附件',
      wrong: '附件名称：制度目录',
      says: ['附件“制度目录”没有内容'],
      right: '附件名称：制度目录\n附件内容：一、示例大学信息公开实施细则',
    },
    {
      where: '附件',
      wrong: '附件名称：\n附件内容：一、示例大学信息公开实施细则',
      says: ['附件1没有名称'],
      right: '附件名称：制度目录\n附件内容：无。',
    },
  ],
  mend: '填写附件的名称和内容，或删去附件。',
};
