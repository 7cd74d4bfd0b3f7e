import { matchesIn, type Span } from './span';

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

/** A set word with one of its characters replaced by one that looks like it, which stands at `at`. */
type Misread = { quote: string; word: string; at: number };

const misreadings = (word: string): Misread[] =>
  [...word].flatMap((character, at) =>
    [...(groupOf.get(character) ?? '')]
      .filter((other) => other !== character)
      .map((other) => ({ quote: word.slice(0, at) + other + word.slice(at + 1), word, at })),
  );

const MISREADINGS = WORDS.flatMap(misreadings);
/** By the character that is wrong, so that a text is compared at its few suspicious places only. */
const BY_CHARACTER = new Map(
  [...groupOf.keys()].map((character): [string, Misread[]] => [
    character,
    MISREADINGS.filter(({ quote, at }) => quote[at] === character),
  ]),
);
const ANY = new RegExp(MISREADINGS.map(({ quote }) => quote).join('|'));
const CANDIDATE = new RegExp(`[${[...groupOf.keys()].join('')}]`, 'g');

/** Set words with a character that only looks right: `quote` is what is written, `word` what is meant. */
export const findLookalikes = (text: string): (Span & { word: string })[] =>
  !ANY.test(text)
    ? []
    : matchesIn(text, CANDIDATE).flatMap(({ 0: character, index }) =>
        (BY_CHARACTER.get(character) ?? [])
          .filter(({ quote, at }) => index >= at && text.startsWith(quote, index - at))
          .map(({ quote, word, at }) => ({ start: index - at, end: index - at + quote.length, quote, word })),
      );
