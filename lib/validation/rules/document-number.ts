import {
  type CitedLaw,
  type DocumentNumber,
  findCitedLaws,
  findDocumentNumbers,
  isNumber,
  KNOWN_LAWS,
  type KnownNumber,
  knownNumber,
  lawNumber,
  NOTICE_NUMBERS,
  slippedLetters,
} from '@/lib/prose';
import { correction } from '@/lib/prose/correction';
import type { Readings } from '@/lib/prose/remembered';
import { type Remark, textRule, writtenPassages } from '../passages';

const FORM =
  'GB/T 9704-2012 7.2.5：年份应标全称，用六角括号“〔〕”括入；发文顺序号不加“第”字，不编虚位，在阿拉伯数字后加“号”字';

/** 《清单》, 《通知》, 《年度报告通知》 */
const SHORT_NAME = 10;

const KNOWN: readonly KnownNumber[] = [
  ...new Set([...KNOWN_LAWS.filter(({ verified }) => verified).map(({ number }) => number), ...NOTICE_NUMBERS]),
].flatMap((number) => knownNumber(number) ?? []);

const bySerial = new Map<string, KnownNumber[]>();
for (const known of KNOWN) {
  const key = `${known.year} ${known.serial}`;
  bySerial.set(key, [...(bySerial.get(key) ?? []), known]);
}

/** Known numbers of the same year and serial; an order has no year of its own. */
const alike = ({ order, year, serial }: DocumentNumber): readonly KnownNumber[] =>
  bySerial.get(`${order ? '' : year} ${serial}`) ?? [];

/** A known number that is not written as numbers are: 教办函2014年23号, 教育部令〔2010〕29号. */
function form(written: DocumentNumber): Remark[] {
  const known = alike(written).find((one) => isNumber(written, one));
  if (!known || written.wellFormed) return [];
  const { start, quote } = written;
  const message = `文号“${quote}”的写法不规范，应为“${known.number}”`;
  const values = { written: quote, right: known.number };
  const fix = [correction(start, quote, known.number, '发文字号')];
  return [{ severity: 'hint', message, quote, basis: FORM, values, fix }];
}

/** The ministry's number with one character changed in its letters: 湘办厅函〔2016〕74号, 粤办函〔2014〕23号. */
function slip(written: DocumentNumber): Remark[] {
  const same = alike(written).filter(({ order }) => !order);
  if (written.order || same.some(({ letters }) => written.letters.endsWith(letters))) return [];
  return same.flatMap((known): Remark[] => {
    const letters = slippedLetters(written, known);
    if (letters === undefined) return [];
    const quote = written.quote.slice(Math.max(0, written.quote.lastIndexOf(letters)));
    const message = `文号“${lawNumber(quote)}”与“${known.number}”只差一字，请核对发文字号`;
    return [{ severity: 'warning', message, quote, values: { written: lawNumber(quote), right: known.number } }];
  });
}

/** A document with a number of its own: a known one that has one, or by a title that is no short name one we do not know. */
const hasOwnNumber = ({ meant, title }: CitedLaw): boolean =>
  meant ? meant.law.number !== '' : title.length >= SHORT_NAME;

/** Numbers that no title claims; with its title, a number is compared with that of the title. */
function read(text: string, readings: Readings): Remark[] {
  const numbers = findDocumentNumbers(text, readings);
  if (numbers.length === 0) return [];
  const claimed = new Set(
    findCitedLaws(text, readings)
      .filter(hasOwnNumber)
      .flatMap((law) => law.numbers.map(({ start }) => start)),
  );
  return numbers.flatMap((number) => [...form(number), ...(claimed.has(number.start) ? [] : slip(number))]);
}

export const documentNumber = textRule('law-title', read, writtenPassages);
