/** Values as ISO 32000-1 7.3 writes them. */

/** A reference to an indirect object. */
export const ref = (id: number): string => `${id} 0 R`;

/** A number with at most three decimals: a thousandth of a point is less than any printer shows. */
export const number = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

const hex4 = (code: number): string => code.toString(16).padStart(4, '0');

/** UTF-16 big-endian, as hexadecimal digits. */
export const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => hex4(text.charCodeAt(i))).join('');

/** A text string (7.9.2.2): in parentheses where it is ASCII, else UTF-16 with its mark. */
export const textString = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? `(${text.replace(/[()\\]/g, (mark) => `\\${mark}`)})` : `<feff${utf16(text)}>`;

/** @param date in UTC (7.9.4) */
export const dateString = (date: Date): string => `(D:${date.toISOString().slice(0, 19).replace(/\D/g, '')}Z)`;

/** The characters of a name that would end it or are no ASCII, by their codes (7.3.5). */
export const name = (text: string): string =>
  `/${Array.from(new TextEncoder().encode(text), (byte) =>
    /[\w+.,-]/.test(String.fromCharCode(byte)) && byte < 0x7f
      ? String.fromCharCode(byte)
      : `#${byte.toString(16).padStart(2, '0')}`,
  ).join('')}`;
