import { remembered } from './remembered';
import { type Span, spansOf } from './span';

/** A law or notice cited in a text. */
export type LawSpan = Span & {
  /** Without 书名号: 高等学校信息公开办法 */
  title: string;
  /** The words in the bracket behind it: 教育部令第29号; '' where there is none. */
  number: string;
};

/** Titles nest 〈〉 inside 《》 (GB/T 15834-2011); some texts write <>. The bounds keep the search linear. */
const TITLE = '《([^《》]{1,120})》';
/** （以下简称《办法》） may stand between a title and its number, or behind the number in the same bracket. */
const ABBREVIATION = '(?:\\s*[（(][^（）()]{0,10}简称[^（）()]{1,30}[）)])?';
const NUMBER = '(?:\\s*[（(]([^（）(),，；;]{1,60}?(?:号令?|令(?!第)))[^（）()]{0,40}[）)])?';
const LAW = new RegExp(TITLE + ABBREVIATION + NUMBER, 'g');

/** Titles in 书名号 with the document number that follows, in order; the abbreviations a text defines are none. */
export const findLaws = remembered((text): readonly LawSpan[] =>
  spansOf(text, LAW)
    .filter(({ start }) => !/简称[：:]?\s*[“"]?$/.test(text.slice(Math.max(0, start - 8), start)))
    .map(({ groups, ...span }) => ({ ...span, title: groups[1] ?? '', number: groups[2] ?? '' })),
);

/** The citation as a legal basis prints it: 《高等学校信息公开办法》（教育部令第29号）. */
export const citation = ({ title, number }: Pick<LawSpan, 'title' | 'number'>): string =>
  number === '' ? `《${title}》` : `《${title}》（${number}）`;
