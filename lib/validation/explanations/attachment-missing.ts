import type { Explanation } from './explanation';

export const attachmentMissing: Explanation = {
  rule: 'attachment-missing',
  name: '附件缺失',
  group: 'closing',
  severities: ['error'],
  what: '正文写“见附件”，报告没有附件；或者写到的附件序号多于附件的个数。',
  why: '读者找不到所说的材料。',
  basis: [{ text: 'GB/T 9704-2012《党政机关公文格式》', kind: 'standard' }],
  examples: [
    {
      where: '附件',
      wrong: '清单事项公开情况见附件。',
      says: ['正文写有“清单事项公开情况见附件”，但报告没有附件'],
      right: '附件名称：制度目录\n附件内容：一、示例大学信息公开实施细则\n学校制度目录见附件。',
    },
    {
      where: '附件',
      wrong: '各平台发布数量见附表。',
      says: ['正文写有“各平台发布数量见附表”，但报告没有附件'],
      right: '各平台发布数量见第二部分统计表，附有说明。',
    },
    {
      where: '附件',
      wrong: '附件名称：制度目录\n附件内容：一、示例大学信息公开实施细则\n各平台发布数量见附件2。',
      says: ['正文写有“见附件2”，但报告只有1个附件'],
      right: '附件名称：制度目录\n附件内容：一、示例大学信息公开实施细则\n学校制度目录见附件1。',
    },
  ],
  mend: '到“落款和附件”补上附件，改正附件的序号，或者改写这句话。',
};
