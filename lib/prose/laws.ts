import { type DocumentNumber, findDocumentNumbers } from './known-laws/document-numbers';
import { remembered } from './remembered';
import { matchesIn, type Span } from './span';

/** A law or notice cited in a text. */
export type LawSpan = Span & {
  /** Without 书名号: 高等学校信息公开办法 */
  title: string;
  /** The words in the bracket behind it, or right before it: 教育部令第29号; '' where there is none. */
  number: string;
  /** The numbers cited with it, at their places in the text. */
  numbers: readonly DocumentNumber[];
};

/** Titles nest 〈〉 inside 《》 (GB/T 15834-2011); some texts write <>. The bounds keep the search linear. */
const TITLE = /《([^《》]{1,120})》/g;
/** （以下简称《办法》） may stand between a title and its number, or behind the number in the same bracket. */
const ABBREVIATION = /^\s*[（(][^（）()]{0,10}简称[^（）()]{1,30}[）)]/;
const BRACKET = /^\s*[（(]((?:[^（）()]|[（(][^（）()]{0,12}[）)]){1,100})[）)]/;
const IS_ABBREVIATION = /简称[：:]?\s*[“"]?$/;
/** 教办函〔2014〕23号《……》, （教育部令第29号）《……》 */
const RIGHT_BEFORE = /^[）)]?(?:文件?|(?:印发|公布|发布)的?)?[，,]?\s*$/;
const BETWEEN_TITLES = /^[\s、和及与以]*$/;

type Bracket = { end: number; start: number; words: string };

function bracketBehind(text: string, from: number): Bracket | undefined {
  const rest = text.slice(from, from + 180);
  const skipped = ABBREVIATION.exec(rest)?.[0].length ?? 0;
  const bracket = BRACKET.exec(rest.slice(skipped));
  const words = bracket?.[1] ?? '';
  if (!bracket || findDocumentNumbers(words).length === 0)
    return skipped > 0 ? { end: from + skipped, start: from, words: '' } : undefined;
  const end = from + skipped + bracket[0].length;
  return { end, start: end - 1 - words.length, words };
}

const moved = (number: DocumentNumber, by: number): DocumentNumber => ({
  ...number,
  start: number.start + by,
  end: number.end + by,
});

/** The number as the bracket has it, from its last comma on: 中华人民共和国教育部令第29号. */
const wordsOf = (words: string, end: number): string =>
  words
    .slice(0, end)
    .replace(/^.*[,，；;]/, '')
    .trim();

function citedAt(text: string, { 0: quoted, 1: title = '', index }: RegExpExecArray): LawSpan {
  const behind = bracketBehind(text, index + quoted.length);
  const end = behind?.end ?? index + quoted.length;
  const span = { start: index, end, quote: text.slice(index, end), title };
  const numbers = findDocumentNumbers(behind?.words ?? '');
  const first = numbers[0];
  if (!behind || !first) return { ...span, number: '', numbers: [] };
  const own = numbers.map((number) => moved(number, behind.start));
  return { ...span, number: wordsOf(behind.words, first.end), numbers: own };
}

/** 《甲》《乙》（甲的文号、乙的文号）: as many numbers as titles before the bracket, each has its own. */
function sharedOut(text: string, laws: readonly LawSpan[]): LawSpan[] {
  const out = [...laws];
  laws.forEach((law, last) => {
    const count = law.numbers.length;
    if (count < 2) return;
    const first = last - count + 1;
    const group = laws.slice(Math.max(0, first), last + 1);
    const together = group.every(
      ({ end, numbers }, i) =>
        i === group.length - 1 || (numbers.length === 0 && BETWEEN_TITLES.test(text.slice(end, group[i + 1]?.start))),
    );
    if (first < 0 || !together) return;
    law.numbers.forEach((number, i) => {
      const own = group[i];
      if (own) out[first + i] = { ...own, number: number.quote, numbers: [number] };
    });
  });
  return out;
}

/** A number right before a title belongs to it, where it has none behind and no other title has that one. */
function withNumbersBefore(text: string, laws: readonly LawSpan[]): LawSpan[] {
  return laws.map((law, i) => {
    if (law.numbers.length > 0) return law;
    const from = laws[i - 1]?.end ?? 0;
    const before = findDocumentNumbers(text).findLast(({ start, end }) => start >= from && end <= law.start);
    if (!before || !RIGHT_BEFORE.test(text.slice(before.end, law.start))) return law;
    return { ...law, number: before.quote, numbers: [before] };
  });
}

const NONE: readonly LawSpan[] = [];

/** Titles in 书名号 with the document numbers that belong to them, in order; the abbreviations a text defines are none. */
export const findLaws = remembered((text): readonly LawSpan[] => {
  const titles = matchesIn(text, TITLE).filter(
    ({ index }) => !IS_ABBREVIATION.test(text.slice(Math.max(0, index - 8), index)),
  );
  if (titles.length === 0) return NONE;
  const laws = titles.map((match) => citedAt(text, match));
  return withNumbersBefore(text, sharedOut(text, laws));
});

/** The citation as a legal basis prints it: 《高等学校信息公开办法》（教育部令第29号）. */
export const citation = ({ title, number }: Pick<LawSpan, 'title' | 'number'>): string =>
  number === '' ? `《${title}》` : `《${title}》（${number}）`;
