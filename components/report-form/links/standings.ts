import type { LinkStanding } from '@/lib/validation/link-evidence';

/** How a link can stand, in the order they are told, each with what it means for who fills in the item. */
export const STANDINGS: readonly { standing: LinkStanding; word: string; meaning: string }[] = [
  { standing: 'alive', word: '正常', meaning: '网页能打开。' },
  { standing: 'moved', word: '已改用新地址', meaning: '网站把它转到了新地址；展开后可以改用新地址。' },
  { standing: 'dead', word: '打不开', meaning: '网站答复没有这个网页，请换成有效的链接。' },
  {
    standing: 'inconclusive',
    word: '要点开看',
    meaning: '程序判断不了，原因写在该链接下面；请点开链接，看社会公众能不能打开。',
  },
  { standing: 'unchecked', word: '未核对', meaning: '还没有核对过，点“核对链接”。' },
  {
    standing: 'incomplete',
    word: '网址不完整',
    meaning: '不是以http://或https://开头的网址，点不开，也不能核对，请补全。',
  },
];

const WORDS = new Map(STANDINGS.map(({ standing, word }) => [standing, word]));

export const standingWord = (standing: LinkStanding): string => WORDS.get(standing) ?? '';
