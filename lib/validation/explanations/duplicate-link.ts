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
  examples: [
    {
      where: '清单',
      wrong: '第37项：公开，https://xsc.example.edu.cn/zd.htm\n第38项：公开，https://xsc.example.edu.cn/zd.htm',
      says: ['第37、38项用了同一个链接“https://xsc.example.edu.cn/zd.htm”，请核对是否都能在那里找到'],
      right: '第37项：公开，https://xsc.example.edu.cn/zd.htm#jl\n第38项：公开，https://xsc.example.edu.cn/zd.htm#cf',
    },
    {
      where: '清单',
      wrong:
        '第37项：公开，https://xsc.example.edu.cn/zd.htm\n第38项：公开，https://xsc.example.edu.cn/zd.htm\n第39项：公开，https://xsc.example.edu.cn/zd.htm',
      says: ['第37、38、39项用了同一个链接“https://xsc.example.edu.cn/zd.htm”，请核对是否都能在那里找到'],
      right:
        '第37项：公开，https://xsc.example.edu.cn/zd.htm\n第38项：公开，https://xsc.example.edu.cn/zd/38.htm\n第39项：公开，https://xsc.example.edu.cn/zd/39.htm',
    },
  ],
  mend: '打开链接看一看；各项确实都在那里的，说明理由即可。',
};
