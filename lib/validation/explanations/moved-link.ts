import type { Explanation } from './explanation';

export const movedLink: Explanation = {
  rule: 'moved-link',
  name: '链接已改用新地址',
  group: 'checklist',
  severities: ['hint'],
  what: '网站把这个网址永久转到了另一个网址。',
  why: '旧网址现在还能转过去，网站改版后往往就不能了。',
  basis: [{ text: '网站改版时的通行做法', kind: 'convention' }],
  examples: [
    {
      where: '清单',
      wrong:
        '第24项：公开，https://rsc.example.edu.cn/before.htm\n核对结果：网站已改用新地址（301） https://rsc.example.edu.cn/gw.htm',
      says: [
        '第24项：“https://rsc.example.edu.cn/before.htm”已改用新地址“https://rsc.example.edu.cn/gw.htm”，请核对后改用',
      ],
      right: '第24项：公开，https://rsc.example.edu.cn/gw.htm\n核对结果：网页正常打开（200）',
    },
    {
      where: '清单',
      wrong:
        '第7项：公开，http://zsb.example.edu.cn/zc.htm\n核对结果：网站已改用新地址（308） https://zs.example.edu.cn/zc.htm',
      says: ['第7项：“http://zsb.example.edu.cn/zc.htm”已改用新地址“https://zs.example.edu.cn/zc.htm”，请核对后改用'],
      right: '第7项：公开，https://zs.example.edu.cn/zc.htm\n核对结果：网页正常打开（200）',
    },
  ],
  mend: '点开新地址看一看，是这一项的内容就点“改用新地址”。',
};
