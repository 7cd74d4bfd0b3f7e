import { edits } from '../edits';
import { remembered } from '../remembered';
import { matchesIn, type Span } from '../span';

/** The number of a document: 教办函〔2014〕23号, or of an order: 教育部令第29号. */
export type DocumentNumber = Span & {
  order: boolean;
  /** What stands before year or 令, words of the sentence perhaps among it: 根据教办函, 教育部外交部公安部. */
  letters: string;
  /** '' where an order names none. */
  year: string;
  serial: string;
  /** As GB/T 9704-2012 7.2.5 wants it: the year in 〔〕, no 第 and no leading zero, 号 behind. Which brackets, others judge. */
  wellFormed: boolean;
};

const YEAR = '((?:19|20)\\d{2})';
const OPEN = '[[［【（(〔﹝]';
const CLOSE = '[\\]］】）)〕﹞]';
const LETTERED = new RegExp(
  `(?:${OPEN}\\s?${YEAR}\\s?(年?)\\s?${CLOSE}\\s?|(?<=[字发函办厅])${YEAR}(年))(第?)\\s?(\\d{1,4})\\s?(号?)`,
  'g',
);
const ORDER = new RegExp(
  `令\\s?(?:${OPEN}\\s?${YEAR}\\s?${CLOSE}\\s?)?第?\\s?(\\d{1,4})\\s?号|第?\\s?(\\d{1,4})\\s?号令`,
  'g',
);
/** Words of the sentence that run into the letters. */
const LEAD =
  /^(?:.*号令?)?[\s、]*(?:根据|按照|依据|依照|遵照|贯彻|落实|执行|详见|参见|见|即|以|据|日|中华人民共和国|[\s、])*/;
const LONGEST = 24;

/** Where the letters of a document begin that end at a place: joint issuers have 、 or a space between them. */
function lettersFrom(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST && isLetter(text.charCodeAt(at - 1))) at--;
  return at;
}

/** A Han character of the basic planes, 、 or white space. */
const isLetter = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || code === 0x3001 || code === 0x20 || code === 0xa0 || code === 0x3000;

const FULL_WIDTH = /[０-９]/g;
const halfWidthDigits = (text: string): string =>
  text.replace(FULL_WIDTH, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

const plainLetters = (letters: string): string =>
  letters
    .replace(/[、\s]/g, '')
    .replace('国家教委', '国家教育委员会')
    .replace(/(^|[^\p{Script=Han}])国$/u, '$1国务院');

type Read = Pick<DocumentNumber, 'order' | 'year' | 'serial' | 'wellFormed'>;

function numberAt(text: string, at: number, end: number, read: Read): DocumentNumber[] {
  const written = text.slice(lettersFrom(text, at), at);
  const letters = written.replace(LEAD, '');
  if (letters === '') return [];
  const start = at - letters.length;
  return [{ start, end, quote: text.slice(start, end), letters: plainLetters(letters), ...read }];
}

const lettered = (text: string): DocumentNumber[] =>
  matchesIn(text, LETTERED).flatMap(
    ({ 0: whole, 1: year, 2: mark, 3: bare, 5: ordinal, 6: serial = '', 7: sign, index }) => {
      const before = text[index - 1] ?? '';
      // Without 号 it is a number only where the letters before it are those of a document.
      if (sign === '' && !/[字发函办厅综秘教]/.test(before)) return [];
      const wellFormed =
        sign === '号' && mark === '' && bare === undefined && ordinal === '' && !serial.startsWith('0');
      const read = { order: false, year: year ?? bare ?? '', serial: String(Number(serial)), wellFormed };
      return numberAt(text, index, index + whole.trimEnd().length, read);
    },
  );

const orders = (text: string): DocumentNumber[] =>
  matchesIn(text, ORDER).flatMap(({ 0: whole, 1: year = '', 2: serial, 3: before, index }) => {
    const read = { order: true, year, serial: String(Number(serial ?? before)), wellFormed: year === '' };
    return numberAt(text, index, index + whole.length, read);
  });

const NONE: readonly DocumentNumber[] = [];
/** 公众号 and 编号 are no numbers of documents: digits stand before 号, behind a bracket or behind the letters. */
const MAY_NUMBER = /[〔﹝令]|[\d０-９]\s?号|[\]］】）)]\s?第?\s?[\d０-９]|[字发函办厅]\s?[12１２][\d０-９]{3}/;

/** Numbers of documents and orders in the ways they are written, in order: 教育部第29号令, 教办函(2014)23号, 国令第711号. */
export const findDocumentNumbers = remembered((text): readonly DocumentNumber[] => {
  if (!MAY_NUMBER.test(text)) return NONE;
  const plain = halfWidthDigits(text);
  return [...orders(plain), ...lettered(plain)]
    .map((number) => ({ ...number, quote: text.slice(number.start, number.end) }))
    .sort((a, b) => a.start - b.start);
});

/** One way to write a number: 教育部第29号令 and 中华人民共和国教育部令第29号 are 教育部令第29号; any bracket around the year is 〔〕. */
export const lawNumber = (number: string): string =>
  number
    .replace(/\s/g, '')
    .replace('中华人民共和国', '')
    .replace(new RegExp(`${OPEN}${YEAR}${CLOSE}`), '〔$1〕')
    .replace(/第(\d{1,4})号令/, '令第$1号');

/** A province's letters before those of the ministry make another body's number: 鄂教办函. */
const PROVINCE = /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕甘青宁新兵]/;

/** A number of the data set with all that a comparison asks of it. */
export type KnownNumber = Omit<DocumentNumber, keyof Span> & { number: string; bodies: readonly string[] };

/** Reads a number of the data set; undefined where it has none. */
export function knownNumber(number: string): KnownNumber | undefined {
  const [read] = findDocumentNumbers(number);
  if (!read) return undefined;
  const { start: _start, end: _end, quote: _quote, ...rest } = read;
  return { ...rest, number, bodies: number.replace(/令第.*/, '').split('、') };
}

const endsWithLetters = (written: string, known: string): boolean =>
  written.endsWith(known) && !PROVINCE.test(written.at(-known.length - 1) ?? '');

const sameBody = (written: DocumentNumber, { order, letters, bodies }: KnownNumber): boolean =>
  order ? bodies.some((body) => written.letters.endsWith(body)) : endsWithLetters(written.letters, letters);

/** Whether a number is the known one, however it is written. */
export const isNumber = (written: DocumentNumber, known: KnownNumber): boolean =>
  written.order === known.order &&
  written.serial === known.serial &&
  (known.order || written.year === known.year) &&
  sameBody(written, known);

const transposed = (a: string, b: string): boolean =>
  a.length === b.length && [...a].toSorted().join('') === [...b].toSorted().join('');
const isSlip = (a: string, b: string): boolean => edits(a, b, 1) === 1 || transposed(a, b);

/** Whether a number is the known one but for a slip: a digit, two digits in turn, the year, a letter. */
export function isNearNumber(written: DocumentNumber, known: KnownNumber): boolean {
  if (written.order !== known.order || isNumber(written, known)) return false;
  if (known.order) return sameBody(written, known) && isSlip(written.serial, known.serial);
  if (sameBody(written, known)) {
    return written.year === known.year ? isSlip(written.serial, known.serial) : written.serial === known.serial;
  }
  return written.year === known.year && written.serial === known.serial && slippedLetters(written, known) !== undefined;
}

/** The end of the letters that is the known ones but for one character: what stands before belongs to the sentence. */
export const slippedLetters = ({ letters }: DocumentNumber, { letters: known }: KnownNumber): string | undefined =>
  [0, -1, 1]
    .map((by) => letters.slice(-(known.length + by)))
    .find(
      (written) =>
        written.length >= known.length - 1 &&
        edits(written, known, 1) === 1 &&
        !PROVINCE.test(letters.at(-written.length - 1) ?? ''),
    );

/** Numbers of the State Council, the ministries and the provinces' education departments; others are a school's own. */
export const isOfficial = ({ order, letters }: DocumentNumber): boolean =>
  order || /[教财]|国办|国发|中办|中发|公通|人社|学位|发改|网信/.test(letters);
