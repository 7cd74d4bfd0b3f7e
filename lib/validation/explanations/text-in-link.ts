import type { Explanation } from './explanation';

export const textInLink: Explanation = {
  rule: 'text-in-link',
  name: '链接栏写了文字',
  group: 'checklist',
  severities: ['error'],
  what: '链接栏里写的是栏目名称或说明，不是网址。',
  why: '读者点不开。',
  basis: [{ text: '教办厅函〔2018〕80号', kind: 'law' }],
  examples: [{ wrong: '人事处网站', right: 'https://rsc.example.edu.cn/gw.htm' }],
  mend: '换成完整网址；说明文字请写在备注栏。',
};
