import type { Explanation } from './explanation';

export const attachmentMissing: Explanation = {
  rule: 'attachment-missing',
  name: '附件缺失',
  group: 'closing',
  severities: ['error'],
  what: '正文写“见附件”，报告没有附件。',
  why: '读者找不到所说的材料。',
  basis: [{ text: 'GB/T 9704-2012《党政机关公文格式》', kind: 'standard' }],
  examples: [{ wrong: '清单事项公开情况见附件。', right: '清单事项公开情况见第八部分。' }],
  mend: '到“落款和附件”补上附件，或者改写这句话。',
};
