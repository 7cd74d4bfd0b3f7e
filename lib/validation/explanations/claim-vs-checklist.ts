import type { Explanation } from './explanation';

export const claimVsChecklist: Explanation = {
  rule: 'claim-vs-checklist',
  name: '正文与清单不一',
  group: 'checklist',
  severities: ['warning'],
  what: '正文说清单事项“均已公开”，表中却有“无”或只有校内地址。',
  why: '正文与表自相矛盾。',
  basis: [{ text: '教办函〔2014〕23号', kind: 'law' }],
  examples: [{ wrong: '清单所列事项均已在学校网站公开。', right: '清单所列事项大部分已公开，其余说明了理由。' }],
  mend: '按表改写正文，或者补齐表中的事项。',
};
