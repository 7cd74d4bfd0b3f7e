/** Marks as CLREQ and GB/T 15834-2011 sort them, and what a line may not part. */

/** 点号、后括号、后引号、间隔号、分隔号: never at a line's head. */
export const NOT_AT_HEAD = '，。、；：？！）》〉」』】〕〗］｝”’〞～·／';
/** 前括号、前引号、分隔号: never at a line's end. */
export const NOT_AT_END = '（《〈「『【〔〖［｛“‘〝／';
/** Half-width marks; inside an address they are letters. */
export const WESTERN_NOT_AT_HEAD = '),.;:!?]}%';
export const WESTERN_NOT_AT_END = '([{';

const CLOSING = '，。、；：？！）》〉」』】〕〗］｝”’〞';
const OPENING = '（《〈「『【〔〖［｛“‘〝';

/** How much of its right and left side a full-width mark may give up, em. */
export const trimAfter = (character: string): number =>
  CLOSING.includes(character) ? 0.5 : character === '·' ? 0.25 : 0;
export const trimBefore = (character: string): number =>
  OPENING.includes(character) ? 0.5 : character === '·' ? 0.25 : 0;

export const isWestern = (character: string): boolean => /^[!-~]$/.test(character);
export const isMark = (character: string): boolean => /^[\s\p{P}\p{S}]*$/u.test(character);

/** Signs of an address, which breaks after / . - _ ? = &. */
export const isAddress = (word: string): boolean =>
  word.includes('://') || word.startsWith('www.') || (word.includes('.') && /[@/]/.test(word));
export const ADDRESS_BREAK = /[/.\-_?=&]$/;

/** Numbers with sign and unit, document numbers: whole (CLREQ 3.1.6; DESIGN of figures in GB/T 15835-2011). */
export const WHOLE = [
  /[-+±]?\d[\d.,]*(?:[%％‰℃]|[万亿]?[余多]?[年月日时分秒号人次件条项个]|[万亿])/g,
  /〔\d{4}〕第?\d+号/g,
];
