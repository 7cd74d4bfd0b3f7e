import type { Explanation } from './explanation';

export const countClaim: Explanation = {
  rule: 'count-claim',
  name: '数目与所列不符',
  group: 'figures',
  severities: ['warning'],
  what: '写了“三个方面”“五个部门”，后面（或前面）逐一列出的数目应当相同。',
  why: '增删条目以后忘改数目，是最常见的笔误之一。',
  basis: [{ text: '叙述与所列一致，是通行的文字要求', kind: 'convention' }],
  examples: [
    {
      wrong: '从以下三个方面改进：一是抓队伍；二是抓制度；三是抓平台；四是抓监督。',
      right: '从以下四个方面改进：一是抓队伍；二是抓制度；三是抓平台；四是抓监督。',
    },
  ],
  mend: '数一数所列各项，改数目或者补上、删去一项。只列举一部分时，请在末项后加“等”。',
};
