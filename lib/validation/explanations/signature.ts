import type { Explanation } from './explanation';

export const signature: Explanation = {
  rule: 'signature',
  name: '署名和成文日期',
  group: 'closing',
  severities: ['error', 'warning'],
  what: '没有署名或成文日期，日期无效，或日期早于统计期截止日、晚于今天。',
  why: '没有署名和日期，不是一份完整的公文。',
  basis: [{ text: 'GB/T 9704-2012 7.3.5', kind: 'standard' }],
  examples: [{ wrong: '', right: '2025-10-24' }],
  mend: '填写学校全称和成文日期。',
};
