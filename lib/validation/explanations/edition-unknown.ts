import type { Explanation } from './explanation';

export const editionUnknown: Explanation = {
  rule: 'edition-unknown',
  name: '版式不在程序之内',
  group: 'structure',
  severities: ['error'],
  what: '报告注明的版式，本程序没有相应的规定，无法核验。',
  why: '报告是用较新的程序建立的，或者文件被改动过。',
  basis: [{ text: '本程序的约定', kind: 'convention' }],
  examples: [
    {
      where: '版式',
      wrong: 'national-2040／standard',
      says: ['报告注明的版式“national-2040／standard”不在本程序之内，无法核验，请用新版程序打开或重新导入'],
      right: 'national-2018／standard',
    },
    {
      where: '版式',
      wrong: 'national-2018／example',
      says: ['报告注明的版式“national-2018／example”不在本程序之内，无法核验，请用新版程序打开或重新导入'],
      right: 'national-2018／henan',
    },
  ],
  mend: '请用新版程序打开，或重新导入。',
};
