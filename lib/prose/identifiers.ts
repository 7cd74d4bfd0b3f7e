import { isIsoDay } from '@/lib/report/period';
import { withoutAddresses } from './mask';
import type { Readings } from './remembered';
import { type Span, spansOf } from './span';

export type IdentifierKind = 'id-card' | 'mobile' | 'bank-card' | 'person-number';
/** A number that leads to one person; `certain` where its own check digits prove it. */
export type Identifier = Span & { kind: IdentifierKind; certain: boolean };

/** GB 11643-1999: weights of the first seventeen digits, and the check character of each remainder. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** The check character of an identity number's first seventeen digits. */
export function idCheck(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return CHECKS[sum % 11] ?? '';
}

/** ISO/IEC 7812-1: every second digit from the right doubled, the sum divisible by ten. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Runs of digits as people write them: with single spaces or hyphens between groups. What follows a short number is seen at once. */
const RUN = /\d(?=[\d -]{10})(?:[ -]?\d){10,22}[Xx]?/g;
const COUNTED = /^\s{0,2}[元人条次篇件份万亿余个]/;
const PERSON_NUMBER =
  /(?:学号|工号|考生号|准考证号|报名号|护照号码?)\s{0,2}(?:为|是|[：:])?\s{0,2}([A-Za-z]{0,2}\d{5,14})(?![\d*＊])/g;
const CARD = /银行|卡号|账号|帐号|账户|开户/;
const REGION = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|7[1]|8[1-3])/;

const isBirth = (day: string): boolean => {
  const iso = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}`;
  return /^(?:19|20)/.test(day) && isIsoDay(iso);
};

/** What a run of digits is, by its length, its parts and its check digits; undefined for any other number. */
function kindOf(digits: string, before: string): Pick<Identifier, 'kind' | 'certain'> | undefined {
  if (/^\d{17}[\dX]$/.test(digits) && REGION.test(digits) && isBirth(digits.slice(6, 14))) {
    return { kind: 'id-card', certain: idCheck(digits) === digits[17] };
  }
  if (/^1[3-9]\d{9}$/.test(digits)) return { kind: 'mobile', certain: true };
  if (/^861[3-9]\d{9}$/.test(digits) && before.endsWith('+')) return { kind: 'mobile', certain: true };
  const ofCard = /^62\d{14,17}$/.test(digits) || (CARD.test(before) && /^[3-9]\d{14,18}$/.test(digits));
  if (ofCard && passesLuhn(digits)) return { kind: 'bank-card', certain: /^62/.test(digits) };
  // Mistyped, but said to be one.
  return ofCard && /(?:银行卡|储蓄卡|信用卡|卡号)[^，。；]{0,6}$/.test(before)
    ? { kind: 'bank-card', certain: false }
    : undefined;
}

const moved = ({ start, end, quote }: Span, by: number): Span => ({ start: start + by, end: end + by, quote });

function identifierAt(text: string, { start, end, quote }: Span): Identifier | undefined {
  if (/[\d.A-Za-z〔*-]/.test(text[start - 1] ?? '') || /[\d*A-Za-z]/.test(text[end] ?? '')) return undefined;
  if (COUNTED.test(text.slice(end, end + 3))) return undefined;
  const kind = kindOf(quote.replace(/[ -]/g, '').toUpperCase(), text.slice(Math.max(0, start - 16), start));
  return kind && { start, end, quote, ...kind };
}

/** Numbers of identity cards, mobile telephones, bank cards, students and staff, in order of kind; masked ones (3701****12) are none. */
export function findIdentifiers(text: string, readings?: Readings): Identifier[] {
  const plain = withoutAddresses(text, readings);
  const runs = spansOf(plain, RUN).flatMap((run) => {
    const whole = identifierAt(plain, run);
    // Two numbers with a space between them are one run.
    return whole
      ? [whole]
      : spansOf(run.quote, /\d+[Xx]?/g).flatMap((piece) => identifierAt(plain, moved(piece, run.start)) ?? []);
  });
  const persons = spansOf(plain, PERSON_NUMBER).map(
    ({ start, end, quote }): Identifier => ({ start, end, quote, kind: 'person-number', certain: false }),
  );
  return [...runs, ...persons];
}

/** A personal number of which some characters are hidden: 110101********1234. */
export type MaskedIdentifier = Span & { kind: IdentifierKind; first: number; last: number };

const MASKED = /(?<![\dA-Za-z*])(\d{2,15})([*＊×✱•]{2,14})([\dXx]{0,6})(?![\dA-Za-z*])/g;

const HIDES = /[*＊×✱•]{2}/;

function maskedKind(quote: string, first: string, before: string): IdentifierKind | undefined {
  if (/(?:学号|工号|考生号|准考证号)[为是：:\s]{0,3}$/.test(before)) return 'person-number';
  if (quote.length === 18 && REGION.test(first)) return 'id-card';
  if (quote.length === 11 && /^1[3-9]/.test(first)) return 'mobile';
  return quote.length >= 16 && quote.length <= 19 && (/^62/.test(first) || CARD.test(before)) ? 'bank-card' : undefined;
}

/** Masked numbers of persons, with how many characters stay readable at either end. */
export const findMaskedIdentifiers = (text: string): MaskedIdentifier[] =>
  (HIDES.test(text) ? spansOf(withoutAddresses(text), MASKED) : []).flatMap(({ groups, ...span }) => {
    const [quote, first = '', , last = ''] = groups;
    const kind = maskedKind(quote, first, text.slice(Math.max(0, span.start - 16), span.start));
    return kind ? [{ ...span, kind, first: first.length, last: last.length }] : [];
  });
