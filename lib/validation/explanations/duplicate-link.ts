import type { Explanation } from './explanation';

export const duplicateLink: Explanation = {
  rule: 'duplicate-link',
  name: '同一链接用于多项',
  group: 'checklist',
  severities: ['warning', 'hint'],
  what: '几项事项用了同一个链接。',
  why: '同一页面未必写到每一项。',
  basis: [
    { text: '教办厅函〔2018〕80号', kind: 'law' },
    { text: '两项共用一个栏目是常有的，只作提示', kind: 'convention' },
  ],
  examples: [{ wrong: 'https://xsc.example.edu.cn/zd.htm', right: 'https://xsc.example.edu.cn/zd/37.htm' }],
  mend: '打开链接看一看；各项确实都在那里的，说明理由即可。',
};
