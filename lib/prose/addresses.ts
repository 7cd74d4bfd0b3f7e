import { remembered } from './remembered';
import { type Span, spansOf } from './span';

/** Characters an address may hold; Chinese characters and full-width marks end it. */
const URL_TAIL = "[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+;=%|]";
const URL = new RegExp(`(?:https?://|www\\.)${URL_TAIL}+`, 'gi');
const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+/g;
/** 027-68862860, 0371-5615 0666, (0371)56150666, 0371-56150666/56150888, 0371-56150666和56150888, 400-123-4567. */
const PHONE =
  /(?<![\d.\-/])(?:[（(]0\d{2,3}[）)]\s*|0\d{2,3}\s*[-—–－]\s*)(?:\d{7,8}|\d{4} \d{3,4})(?:\s*(?:[/、，,；;和及与或]|以及)\s*\d{7,8})*(?!\d)|(?<!\d)400[-—]?\d{3}[-—]?\d{4}(?!\d)/g;

const ENDS_SENTENCE = new Set(".;:!?,'");

/** Sentence marks and a bracket opened before the address do not belong to it. */
export function trimmedUrl(url: string): string {
  let unopened = url.split(')').length - url.split('(').length;
  let end = url.length;
  for (let last = url[end - 1] ?? ''; end > 0; last = url[end - 1] ?? '') {
    if (last === ')' && unopened > 0) unopened--;
    else if (!ENDS_SENTENCE.has(last)) break;
    end--;
  }
  return url.slice(0, end);
}

/** Web addresses in a text, in order, without the marks around them. */
export const findUrls = remembered((text): readonly Span[] =>
  spansOf(text, URL).map(({ start, quote }) => {
    const url = trimmedUrl(quote);
    return { start, end: start + url.length, quote: url };
  }),
);

/** Without its sign the pattern would be tried at every letter of every address. */
export const findEmails = (text: string): Span[] =>
  (text.includes('@') ? spansOf(text, EMAIL) : []).map(({ start, end, quote }) => ({ start, end, quote }));

/** Telephone numbers with an area code, several numbers of one office as one reading. */
export const findPhones = (text: string): Span[] =>
  spansOf(text, PHONE).map(({ start, end, quote }) => ({ start, end, quote }));
