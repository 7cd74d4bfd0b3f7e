import type { IdentifierKind } from '@/lib/prose';

/** How many characters of a personal number may stay readable: "110101**********1234" shows six and four. */
export type Mask = { first: number; last: number };

/** A word that a reader stops at, and what it is on the list for; '' where nobody said. */
export type SecrecyWord = { word: string; why: string };

/** What a school sets for its own reports. Until it does, DEFAULT_SETTINGS hold. */
export type CheckSettings = {
  /** Words that mark what may not be published, or not before someone has looked. */
  secrecyWords: readonly SecrecyWord[];
  /** The most a published number of a person may show. */
  masks: Readonly<Record<IdentifierKind, Mask>>;
  /** Mobile numbers that belong to an office and are published on purpose. */
  publicNumbers: readonly string[];
};

export const IDENTIFIER_KINDS = ['id-card', 'mobile', 'bank-card', 'person-number'] as const;

export const IDENTIFIER_NAMES: Record<IdentifierKind, string> = {
  'id-card': '身份证件号码',
  mobile: '手机号码',
  'bank-card': '银行卡号',
  'person-number': '学号、工号等个人编号',
};

const marked = (why: string, words: readonly string[]): SecrecyWord[] => words.map((word) => ({ word, why }));

/** Marks of classified papers (保守国家秘密法: 绝密、机密、秘密) and of papers for inside use; the words 秘密 and 涉密 alone are the report's own matter. */
const SECRECY_WORDS: readonly SecrecyWord[] = [
  ...marked('国家秘密标志', ['绝密★', '机密★', '秘密★', '绝密级', '机密级', '秘密级', '密级：']),
  ...marked('内部文件标志', ['内部资料', '内部文件', '不得外传', '严禁外传', '注意保存', '仅供内部']),
];

export const DEFAULT_SETTINGS: CheckSettings = {
  secrecyWords: SECRECY_WORDS,
  masks: {
    'id-card': { first: 6, last: 4 },
    mobile: { first: 3, last: 4 },
    'bank-card': { first: 4, last: 4 },
    'person-number': { first: 4, last: 2 },
  },
  publicNumbers: [],
};
