/**
 * Classes for line breaking: UAX #14 cut down to what official Chinese needs, with CLREQ's GB level of 避头尾.
 * opening and closing stand for full-width marks; western for letters, digits and half-width marks.
 */
export type CharacterClass =
  | 'han'
  | 'opening'
  | 'closing'
  | 'dash'
  | 'ellipsis'
  | 'middle-dot'
  | 'western'
  | 'western-opening'
  | 'western-closing'
  | 'space'
  | 'ignorable';

/** 前括号、前引号: never at a line's end. */
const OPENING = '（《〈「『【〔〖［｛“‘〝';
/** 点号、后括号、后引号、连接号: never at a line's head. */
const CLOSING = '，。、；：？！）》〉」』】〕〗］｝”’〞～％‰℃／';
const WESTERN_OPENING = '([{';
const WESTERN_CLOSING = '),.;:!?]}%';

/** Classes by code point, those of the marks first; the others join as they are met. */
const known = new Map<number, CharacterClass>();
const assign = (characters: string, cls: CharacterClass) => {
  for (const ch of characters) known.set(ch.codePointAt(0) ?? 0, cls);
};
assign(OPENING, 'opening');
assign(CLOSING, 'closing');
assign('—―⸺–－', 'dash');
assign('…⋯', 'ellipsis');
assign('·・‧•', 'middle-dot');
assign(WESTERN_OPENING, 'western-opening');
assign(WESTERN_CLOSING, 'western-closing');
assign(' \u00a0\t\n\r\u2002\u2003\u2009\u202f', 'space');

/** Joiners, variation selectors and controls: they have no ink and take no room. */
const isIgnorable = (cp: number): boolean =>
  cp < 0x20 ||
  (cp >= 0x7f && cp < 0xa0) ||
  cp === 0xad ||
  (cp >= 0x200b && cp <= 0x200f) ||
  (cp >= 0x202a && cp <= 0x202e) ||
  (cp >= 0x2060 && cp <= 0x206f) ||
  (cp >= 0xfe00 && cp <= 0xfe0f) ||
  cp === 0xfeff ||
  (cp >= 0xe0000 && cp <= 0xe0fff);

/** Latin, Greek, Cyrillic with their marks; other signs are set like Han characters. */
const isWestern = (cp: number): boolean => cp < 0x0590 || (cp >= 0x1e00 && cp < 0x2000);

export function classOf(codePoint: number): CharacterClass {
  let cls = known.get(codePoint);
  if (cls === undefined) {
    cls = isIgnorable(codePoint) ? 'ignorable' : isWestern(codePoint) ? 'western' : 'han';
    known.set(codePoint, cls);
  }
  return cls;
}

export const isWesternClass = (cls: CharacterClass): boolean =>
  cls === 'western' || cls === 'western-opening' || cls === 'western-closing';

/** Marks do not count where a last line must hold at least two characters. */
export const isMark = (cls: CharacterClass): boolean => cls !== 'han' && cls !== 'western';

/** May not stand at the head of a line. */
export const isForbiddenAtHead = (cls: CharacterClass): boolean =>
  cls === 'closing' || cls === 'western-closing' || cls === 'middle-dot';

/** May not stand at the end of a line. */
export const isForbiddenAtEnd = (cls: CharacterClass): boolean => cls === 'opening' || cls === 'western-opening';
