import { trimmedUrl } from './addresses';
import { matchesIn, type Span } from './span';

/** Letters of http, whichever, and what is left of :// with a sign lost or full-width; or www. */
const SCHEME = '(?:h?[htps]{2,6}\\s?[:：;；]?\\s?/{1,3}|h[tp]{2,4}s?\\s?[:：;；](?=[\\w.-]+\\.)|www[.,，。])';
const NEXT = '(?![,，;；、]\\s?(?:https?|www)\\b)';
const SIGN = "[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+;=%|]|,(?=[A-Za-z0-9])";
/** A full-width mark typed for the dot of a host or of a file's name: a label or an extension follows at once. */
const FOR_A_DOT =
  '[，。．、：](?=[A-Za-z0-9-]{1,63}\\.[A-Za-z0-9-]|(?:s?html?|aspx?|jsp|php|do|edu|com|net|org|gov|cn)(?![A-Za-z0-9-]))';
const ADDRESS = new RegExp(`${SCHEME}(?:${NEXT}(?:${SIGN}|${FOR_A_DOT}))+`, 'gi');

/**
 * What is meant for an address where addresses are asked for, also with its signs wrong: https//a.cn, http:/a.cn,
 * http://a,cn/x, …/1008，htm. In order, without the marks behind it.
 */
export const findTypedAddresses = (cell: string): Span[] =>
  matchesIn(cell, ADDRESS).map(({ 0: found, index }) => {
    const quote = trimmedUrl(found);
    return { start: index, end: index + quote.length, quote };
  });
