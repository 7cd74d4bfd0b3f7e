import type { Explanation } from './explanation';

export const numbering: Explanation = {
  rule: 'numbering',
  name: '序号',
  group: 'wording',
  severities: ['warning'],
  what: '“一是、二是、三是”或（1）（2）（3）缺号、重号。',
  why: '增删要点以后忘改序号。',
  basis: [
    { text: '通行的文字要求', kind: 'convention' },
    { text: 'GB/T 9704-2012《党政机关公文格式》', kind: 'standard' },
  ],
  examples: [
    {
      wrong: '一是加强领导；二是健全制度；四是强化监督。',
      says: ['“二是”之后是“四是”，缺“三是”或序号有误'],
      right: '一是加强领导；二是健全制度；三是强化监督，其中第四季度重点检查网站。',
    },
    {
      wrong: '检查内容有：（1）栏目设置；（2）更新频率；（2）链接有效；（3）保密审查。',
      says: ['“（2）”出现了两次，请核对序号'],
      right: '检查内容有：（1）栏目设置；（2）更新频率；（3）链接有效，每月核对2次（含抽查）。',
    },
  ],
  mend: '按顺序改序号，或者补上遗漏的一点。',
};
