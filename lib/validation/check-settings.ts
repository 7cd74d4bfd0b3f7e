import type { IdentifierKind } from '@/lib/prose';

/** How many characters of a personal number may stay readable: "110101**********1234" shows six and four. */
export type Mask = { first: number; last: number };

/** What a school sets for its own reports. Until it does, these hold. */
export type CheckSettings = {
  /** Words that mark what may not be published at all, and why a reader stops at them. */
  secrecyWords: readonly string[];
  /** The most a published number of a person may show. */
  masks: Readonly<Record<IdentifierKind, Mask>>;
  /** Mobile numbers that belong to an office and are published on purpose, digits only. */
  publicNumbers: readonly string[];
};

/** Marks of classified papers (保守国家秘密法: 绝密、机密、秘密) and of papers for inside use; the words 秘密 and 涉密 alone are the report's own matter. */
const SECRECY_WORDS: readonly string[] = [
  '绝密★',
  '机密★',
  '秘密★',
  '绝密级',
  '机密级',
  '秘密级',
  '内部资料',
  '内部文件',
  '不得外传',
  '严禁外传',
  '注意保存',
  '仅供内部',
  '密级：',
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
