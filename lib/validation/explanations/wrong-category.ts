import type { Explanation } from './explanation';

export const wrongCategory: Explanation = {
  rule: 'wrong-category',
  name: '事项归类',
  group: 'citation',
  severities: ['warning'],
  what: '清单里属于某一类的事项，写在了另一类的标题下。',
  why: '读者按清单的十类查找；归错类就找不到。',
  basis: [{ text: '教办函〔2014〕23号', kind: 'law' }],
  examples: [
    {
      wrong: '对外交流与合作信息\n公开校级领导干部因公出国（境）情况。',
      right: '人事师资信息\n公开校级领导干部因公出国（境）情况。',
    },
  ],
  mend: '把这句话移到清单规定的类别之下。',
};
