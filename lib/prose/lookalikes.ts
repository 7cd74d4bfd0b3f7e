import type { Span } from './span';

/** Characters that are taken for one another by hand, wubi and optical reading. */
const ALIKE = [
  '重直垂',
  '清请情晴',
  '微徽',
  '治冶',
  '密蜜',
  '栏拦',
  '宫官',
  '析折拆',
  '贷货',
  '博搏',
  '署暑',
  '辨辩',
  '核该',
  '己已巳',
  '士土',
  '千干',
  '崇祟',
  '受爱',
  '查杳',
  '历厉',
  '练炼',
  '项顶',
  '例列',
  '监临',
];

/** Set words of such reports. Four characters and more: no two other words meet to look like one of them. */
const WORDS = [
  '重点工作',
  '重点领域',
  '重大事项',
  '重要事项',
  '有关情况',
  '工作情况',
  '公开情况',
  '信息公开申请',
  '依申请公开',
  '申请公开',
  '事项清单',
  '清单事项',
  '公开清单',
  '官方微信',
  '官方微博',
  '微信公众号',
  '治理体系',
  '治理能力',
  '依法治校',
  '保密审查',
  '国家秘密',
  '公开专栏',
  '专栏建设',
  '学校官网',
  '官方网站',
  '分析研判',
  '助学贷款',
  '部署安排',
  '安排部署',
  '统一部署',
  '考核评价',
  '监督检查',
  '监督举报',
  '招生计划',
  '工作人员',
  '社会公众',
  '师生员工',
  '年度报告',
  '接受监督',
  '领导干部',
  '干部任免',
  '选拔任用',
  '财政拨款',
  '专项检查',
  '公开事项',
  '不予公开',
];

const groupOf = new Map(ALIKE.flatMap((group) => [...group].map((character): [string, string] => [character, group])));

type Misread = { word: string; at: number };

/** Every set word with one character replaced by one that looks like it; `at` is the place of that character. */
const MISREAD: ReadonlyMap<string, Misread> = new Map(
  WORDS.flatMap((word) =>
    [...word].flatMap((character, at) =>
      [...(groupOf.get(character) ?? '')]
        .filter((other) => other !== character)
        .map((other): [string, Misread] => [word.slice(0, at) + other + word.slice(at + 1), { word, at }]),
    ),
  ),
);
const LENGTHS = [...new Set(WORDS.map(({ length }) => length))];
const CANDIDATE = new RegExp(`[${ALIKE.join('')}]`, 'g');

/** Set words with a character that only looks right: `quote` is what is written, `word` what is meant. */
export const findLookalikes = (text: string): (Span & { word: string })[] =>
  [...text.matchAll(CANDIDATE)].flatMap(({ index }) =>
    LENGTHS.flatMap((length) =>
      Array.from({ length: Math.min(length, index + 1) }, (_, at) => {
        const start = index - at;
        const quote = text.slice(start, start + length);
        const misread = MISREAD.get(quote);
        // At the end of a text a longer slice is as short as the word.
        return misread?.at === at && quote.length === length
          ? [{ start, end: start + length, quote, word: misread.word }]
          : [];
      }).flat(),
    ),
  );
