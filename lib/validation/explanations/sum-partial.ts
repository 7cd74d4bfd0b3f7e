import type { Explanation } from './explanation';

export const sumPartial: Explanation = {
  rule: 'sum-partial',
  name: '其余没有说明',
  group: 'figures',
  severities: ['hint', 'warning'],
  what: '“其中”所列各项之和小于总数，其余部分没有说明。',
  why: '读者会以为漏算了一项；只列举一部分时应当写明其余。',
  basis: [{ text: '写明其余或用“等”，是通行写法', kind: 'convention' }],
  examples: [
    {
      wrong: '答复咨询90件，其中招生类40件，学籍类20件，收费类10件。',
      says: ['所列各项合计70，比总数90少20，其余20件没有说明'],
      right: '答复咨询90件，其中招生类40件，学籍类20件，收费类10件，其余为其他类。',
    },
    {
      wrong: '全年通报会议26次，其中教代会4次、校情通报会12次。',
      says: ['所列各项合计16，比总数26少10，其余10次没有说明'],
      right: '全年通报会议26次，其中教代会4次。',
    },
  ],
  mend: '写明“其余为……”，或者补上没有列出的一项。',
};
