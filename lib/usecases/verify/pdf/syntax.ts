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

/** `depth` counts the lists and dictionaries that are open. */
export type Cursor = { text: string; at: number; depth?: number };

/** Deeper nesting is no PDF but an attack on the stack. */
const DEEPEST = 100;

const REF = /(\d+)\s+\d+\s+R(?![A-Za-z])/y;
const NUMBER = /[-+]*(?:\d+\.?\d*|\.\d+)/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const HEX = /<([0-9A-Fa-f\s]*)>/y;
const WORD = /[A-Za-z'"*]+[0-9]*\*?/y;

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match) cursor.at = pattern.lastIndex;
  return match;
}

const isBlank = (code: number): boolean =>
  code <= 32 && (code === 32 || code === 10 || code === 13 || code === 9 || code === 12 || code === 0);

function skipBlank(cursor: Cursor): void {
  const { text } = cursor;
  for (; cursor.at < text.length; cursor.at++) {
    const code = text.charCodeAt(cursor.at);
    if (isBlank(code)) continue;
    if (code !== 0x25) return;
    while (cursor.at + 1 < text.length && !'\r\n'.includes(text[cursor.at + 1] ?? '')) cursor.at++;
  }
}

const CONSTANTS = new Map<string, PdfValue>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** The next value at the cursor, which moves behind it; undefined at the end or where no value stands. */
export function readValue(cursor: Cursor): PdfValue | undefined {
  skipBlank(cursor);
  switch (cursor.text[cursor.at]) {
    case undefined:
      return undefined;
    case '<':
      return cursor.text[cursor.at + 1] === '<' ? readDict(cursor) : readHex(cursor);
    case '[':
      return readList(cursor, ']');
    case '(':
      return { kind: 'string', text: readLiteral(cursor) };
    case '/':
      return { kind: 'name', text: nameOf(take(cursor, NAME)?.[1] ?? '') };
  }
  const code = cursor.text.charCodeAt(cursor.at);
  return code < 0x3a ? readNumber(cursor, code) : readWord(cursor);
}

const nameOf = (text: string): string =>
  text.includes('#')
    ? text.replace(/#([0-9A-Fa-f]{2})/g, (_, pair) => String.fromCharCode(Number.parseInt(pair, 16)))
    : text;

function readNumber(cursor: Cursor, code: number): PdfValue | undefined {
  const ref = code >= 0x30 ? take(cursor, REF) : null;
  if (ref) return { kind: 'ref', id: Number(ref[1]) };
  const number = take(cursor, NUMBER);
  return number ? Number(number[0].replace(/^[-+]*(?=[-+])/, '')) : readWord(cursor);
}

function readWord(cursor: Cursor): PdfValue | undefined {
  const word = take(cursor, WORD)?.[0];
  if (word === undefined) return undefined;
  const constant = CONSTANTS.get(word);
  return constant === undefined ? { kind: 'operator', text: word } : constant;
}

function readHex(cursor: Cursor): PdfValue | undefined {
  const hex = take(cursor, HEX);
  return hex ? { kind: 'string', text: fromHex(hex[1] ?? '') } : undefined;
}

function readList(cursor: Cursor, end: string): PdfValue[] {
  cursor.at++;
  const values: PdfValue[] = [];
  cursor.depth = (cursor.depth ?? 0) + 1;
  for (;;) {
    skipBlank(cursor);
    if (cursor.text.startsWith(end, cursor.at)) break;
    const value = cursor.depth > DEEPEST ? undefined : readValue(cursor);
    if (value === undefined) break;
    values.push(value);
  }
  cursor.depth--;
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

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' };

function readLiteral(cursor: Cursor): string {
  let [found, depth] = ['', 0];
  for (; cursor.at < cursor.text.length; cursor.at++) {
    const character = cursor.text[cursor.at] ?? '';
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(cursor.text.slice(cursor.at + 1, cursor.at + 4))?.[0];
      const next = cursor.text[cursor.at + 1] ?? '';
      found += octal ? String.fromCharCode(Number.parseInt(octal, 8) & 0xff) : (ESCAPES[next] ?? next);
      cursor.at += octal?.length ?? 1;
      continue;
    }
    if (character === ')' && --depth === 0) break;
    if (character !== '(' || depth++ > 0) found += character;
  }
  cursor.at++;
  return found;
}

/** Digits in pairs; a last one alone stands before 0. */
function fromHex(digits: string): string {
  const plain = /\s/.test(digits) ? digits.replace(/\s/g, '') : digits;
  let bytes = '';
  for (let i = 0; i < plain.length; i += 2)
    bytes += String.fromCharCode(Number.parseInt(plain.slice(i, i + 2).padEnd(2, '0'), 16));
  return bytes;
}

/** The words of a name, a string or an operator; '' of anything else. */
export const textOf = (value: PdfValue | undefined): string =>
  value && typeof value === 'object' && 'text' in value ? value.text : '';

export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map;
export const isRef = (value: PdfValue | undefined): value is { kind: 'ref'; id: number } =>
  value !== null && typeof value === 'object' && 'kind' in value && value.kind === 'ref';
export const numbersOf = (values: readonly PdfValue[]): number[] => values.filter((v) => typeof v === 'number');

/** A text string (7.9.2.2): UTF-16 where it begins with its mark, else Latin-1. */
export function wordsOf(value: PdfValue | undefined): string {
  const bytes = textOf(value);
  return bytes.startsWith('\u00fe\u00ff') ? fromUtf16(bytes.slice(2)) : bytes;
}

/** Big-endian pairs of bytes as text. */
export function fromUtf16(bytes: string): string {
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2)
    text += String.fromCharCode(bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1));
  return text;
}
