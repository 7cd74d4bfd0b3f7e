/** What a PDF file is made of (ISO 32000-1, 7.3), bytes read as Latin-1. Operators appear in page contents only. */
export type PdfValue =
  | null
  | boolean
  | number
  | { kind: 'name' | 'string' | 'operator'; text: string }
  | { kind: 'ref'; id: number }
  | PdfValue[]
  | PdfDict;
export type PdfDict = Map<string, PdfValue>;

export type Cursor = { text: string; at: number };

const BLANK = /(?:[\0\t\n\f\r ]+|%[^\n\r]*)*/y;
const REF = /(\d+)\s+\d+\s+R\b/y;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const HEX = /<([0-9A-Fa-f\s]*)>/y;
const WORD = /[A-Za-z'"*]+[0-9]*\*?/y;

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match) cursor.at = pattern.lastIndex;
  return match;
}

const CONSTANTS = new Map<string, PdfValue>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** The next value at the cursor, which moves behind it; undefined at the end or where no value stands. */
export function readValue(cursor: Cursor): PdfValue | undefined {
  take(cursor, BLANK);
  if (cursor.text.startsWith('<<', cursor.at)) return readDict(cursor);
  if (cursor.text[cursor.at] === '[') return readList(cursor, ']');
  if (cursor.text[cursor.at] === '(') return { kind: 'string', text: readLiteral(cursor) };
  const ref = take(cursor, REF);
  if (ref) return { kind: 'ref', id: Number(ref[1]) };
  const number = take(cursor, NUMBER);
  if (number) return Number(number[0]);
  const name = take(cursor, NAME);
  if (name) return { kind: 'name', text: name[1] ?? '' };
  const hex = take(cursor, HEX);
  if (hex) return { kind: 'string', text: fromHex(hex[1] ?? '') };
  const word = take(cursor, WORD)?.[0];
  if (word === undefined) return undefined;
  return CONSTANTS.has(word) ? CONSTANTS.get(word) : { kind: 'operator', text: word };
}

function readList(cursor: Cursor, end: string): PdfValue[] {
  cursor.at++;
  const values: PdfValue[] = [];
  for (;;) {
    take(cursor, BLANK);
    if (cursor.text.startsWith(end, cursor.at)) break;
    const value = readValue(cursor);
    if (value === undefined) break;
    values.push(value);
  }
  cursor.at += end.length;
  return values;
}

function readDict(cursor: Cursor): PdfDict {
  cursor.at++;
  const values = readList(cursor, '>>');
  const dict: PdfDict = new Map();
  for (let i = 0; i + 1 < values.length; i += 2) dict.set(textOf(values[i]), values[i + 1] ?? null);
  return dict;
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function readLiteral(cursor: Cursor): string {
  let [found, depth] = ['', 0];
  for (; cursor.at < cursor.text.length; cursor.at++) {
    const character = cursor.text[cursor.at] ?? '';
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(cursor.text.slice(cursor.at + 1, cursor.at + 4))?.[0];
      const next = cursor.text[cursor.at + 1] ?? '';
      found += octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[next] ?? next);
      cursor.at += octal?.length ?? 1;
      continue;
    }
    if (character === ')' && --depth === 0) break;
    if (character !== '(' || depth++ > 0) found += character;
  }
  cursor.at++;
  return found;
}

const fromHex = (digits: string): string =>
  (digits.replace(/\s/g, '').match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');

/** The words of a name, a string or an operator; '' of anything else. */
export const textOf = (value: PdfValue | undefined): string =>
  value && typeof value === 'object' && 'text' in value ? value.text : '';

export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map;
export const numbersOf = (values: readonly PdfValue[]): number[] => values.filter((v) => typeof v === 'number');

/** A text string (7.9.2.2): UTF-16 where it begins with its mark, else Latin-1. */
export function wordsOf(value: PdfValue | undefined): string {
  const bytes = textOf(value);
  return bytes.startsWith('\u00fe\u00ff') ? fromUtf16(bytes.slice(2)) : bytes;
}

/** Big-endian pairs of bytes as text. */
export const fromUtf16 = (bytes: string): string =>
  (bytes.match(/[\s\S]{2}/g) ?? [])
    .map((pair) => String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)))
    .join('');
