import type { Explanation } from './explanation';

export const intranetLink: Explanation = {
  rule: 'intranet-link',
  name: '校内地址',
  group: 'checklist',
  severities: ['warning'],
  what: '链接只能在校园网里打开。',
  why: '公众在校外打不开，等于没有公开。',
  basis: [
    { text: '《高等学校信息公开办法》（教育部令第29号）', kind: 'law' },
    { text: '教办函〔2014〕23号', kind: 'law' },
  ],
  examples: [{ wrong: 'http://10.1.2.3/gw.htm', right: 'https://rsc.example.edu.cn/gw.htm' }],
  mend: '换成公网地址；确实只在校内公开的，把公开情况改为“校内公开”。',
};
