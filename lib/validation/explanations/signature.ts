import type { Explanation } from './explanation';

export const signature: Explanation = {
  rule: 'signature',
  name: '署名和成文日期',
  group: 'closing',
  severities: ['error', 'warning'],
  what: '没有署名或成文日期，日期无效，或日期早于统计期截止日、晚于今天。',
  why: '没有署名和日期，不是一份完整的公文。',
  basis: [{ text: 'GB/T 9704-2012 7.3.5', kind: 'standard' }],
  examples: [
    {
      where: '署名和日期',
      wrong: '署名：\n成文日期：2025-10-24',
      says: ['没有署名，请填写学校全称'],
      right: '署名：示例大学\n成文日期：2025-10-24',
    },
    {
      where: '署名和日期',
      wrong: '成文日期：2025-06-30',
      says: ['成文日期2025年6月30日早于统计期截止日期2025年8月31日，请核对'],
      right: '成文日期：2025-09-01',
    },
    {
      where: '署名和日期',
      wrong: '成文日期：2025年13月1日',
      says: ['成文日期“2025年13月1日”不是有效日期，请按“年-月-日”填写'],
      right: '成文日期：2025-10-01',
    },
    {
      where: '署名和日期',
      wrong: '今天：2025-10-20\n成文日期：2025-10-24',
      says: ['成文日期2025年10月24日晚于今天（2025年10月20日），请核对'],
      right: '今天：2025-10-24\n成文日期：2025-10-24',
    },
  ],
  mend: '填写学校全称和成文日期。',
};
