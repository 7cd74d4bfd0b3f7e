import type { Explanation } from './explanation';

export const attachmentName: Explanation = {
  rule: 'attachment-name',
  name: '附件名称后有标点',
  group: 'closing',
  severities: ['hint'],
  what: '附件名称的末尾写了句号、逗号等标点。',
  why: '附件说明只列名称，名称后不加标点；有标点的，印出来不合公文格式。',
  basis: [{ text: 'GB/T 9704-2012《党政机关公文格式》7.3.4', kind: 'standard' }],
  examples: [
    {
      where: '附件',
      wrong: '附件名称：信息公开制度目录。\n附件内容：一、示例大学信息公开实施细则',
      says: ['附件名称“信息公开制度目录。”后面不加标点'],
      right: '附件名称：信息公开制度目录（2025年）\n附件内容：一、示例大学信息公开实施细则',
    },
    {
      where: '附件',
      wrong: '附件名称：示例大学信息公开实施细则；\n附件内容：第一条　为了规范信息公开工作，制定本细则。',
      says: ['附件名称“示例大学信息公开实施细则；”后面不加标点'],
      right: '附件名称：《示例大学信息公开实施细则》\n附件内容：第一条　为了规范信息公开工作，制定本细则。',
    },
  ],
  mend: '删去附件名称末尾的标点；书名号、括号是名称的一部分，保留。',
};
