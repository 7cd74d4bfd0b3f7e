import { findEmails, findPhones, findUrls } from './addresses';
import { ENTITY } from './entities';
import { findNumberGaps } from './lost-numbers';
import { withoutAddresses } from './mask';
import { type Span, spansOf } from './span';

/** 〔2014〕23号 in any brackets: what is amiss with it is said by a rule of its own. */
export const DOCUMENT_NUMBER = /[〔[［【(（] ?(?:19|20)\d{2} ?[〕\]］】)）] ?第? ?\d{1,4} ?号/g;
/** Words, codes, file names, formulas with letters: half-width from their first letter or digit to their last. */
const WESTERN = /[A-Za-z0-9](?:[\x20-\x7e]*[A-Za-z0-9])?/g;
/** 1,234.5 and 10:30 and 2024-09-01 and 3+2=5. */
const FIGURES = /\d[\d.,:+\-*/=<>%^ ]*\d/g;
/** 增长率=(本年-上年)/上年×100%: up to the next mark on both sides. */
const FORMULA = /[^\s，。；：、,;:?!"“”《》]{0,40}=[^\s，。；：、,;:?!"“”《》]{0,60}/g;
/** 张三 李四 王五: names set apart by spaces are no sentence with stray ones. */
const NAMES = /(?<!\p{Script=Han})\p{Script=Han}{2,4}(?: +\p{Script=Han}{2,4}){2,}(?!\p{Script=Han})/gu;

/** The bracket that closes one opened inside belongs to the words: "Word (2019)". */
function withClosing(text: string, { start, end, quote }: Span): Span {
  const closes = quote.split('(').length > quote.split(')').length && text[end] === ')';
  return closes ? { start, end: end + 1, quote: `${quote})` } : { start, end, quote };
}

/** What normalising never touches, in no order: addresses, numbers of documents, characters as web pages write them, Western words, codes, figures, formulas, lists of names, gaps where a number is to be filled in. */
export const untouchable = (text: string): Span[] => [
  ...findUrls(text),
  ...findEmails(text),
  ...findPhones(text),
  ...spansOf(text, DOCUMENT_NUMBER),
  ...spansOf(text, ENTITY),
  ...spansOf(text, WESTERN)
    .filter(({ quote }) => /[A-Za-z]/.test(quote))
    .map((span) => withClosing(text, span)),
  ...spansOf(text, FIGURES),
  // Looked for from every character on: only where there is such a mark.
  ...(text.includes('=') ? spansOf(withoutAddresses(text), FORMULA) : []),
  ...spansOf(text, NAMES),
  ...findNumberGaps(text),
];
