import type { Explanation } from './explanation';

export const editionUnknown: Explanation = {
  rule: 'edition-unknown',
  name: '版式不在程序之内',
  group: 'structure',
  severities: ['error'],
  what: '报告注明的版式，本程序没有相应的规定，无法核验。',
  why: '报告是用较新的程序建立的，或者文件被改动过。',
  basis: [{ text: '本程序的约定', kind: 'convention' }],
  examples: [{ wrong: 'national-2040', right: 'national-2018' }],
  mend: '请用新版程序打开，或重新导入。',
};
