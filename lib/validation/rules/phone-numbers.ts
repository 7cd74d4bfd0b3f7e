import { findPhones } from '@/lib/prose';
import { edits } from '@/lib/prose/edits';
import { remembered } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import type { ReportContent } from '@/lib/report';
import type { Finding } from '../finding';
import { type Passage, writtenPassages } from '../passages';
import { finding, type Rule } from '../rule';
import { CONTACT_BASIS } from './contact-basis';

const LOCAL = /\d{7,8}/g;
const OFFICES = /[\p{Script=Han}]{2,10}?(?:办公室|招生办|[处部科院馆]|中心)/gu;
/** What an office is called on in general; a line of its own for complaints or applicants rightly differs. */
const IN_GENERAL = /(?:^|[，,；;、（(：:\s]|联系|办公)电话(?:号码)?[为是：:\s]{0,3}$/;
const SENTENCE = /[^。！？\n]+/g;
/** So many digits apart, one number has been mistyped for the other. */
const ALIKE = 2;

type PhoneNumber = { area: string; local: string; quote: string; office: string };

const officeBefore = (words: string): string => {
  const found = IN_GENERAL.test(words) ? matchesIn(words, OFFICES).at(-1)?.[0] : undefined;
  // 学院党政办公室 and 党政办公室 are one.
  return found?.slice(-5) ?? '';
};

/** The numbers of a text with their area codes, and the office whose one number each is. */
const numbersIn = remembered((text): readonly PhoneNumber[] =>
  (/0\d{2,3}[）)\s]?\s?[-—–－\d]/.test(text) ? matchesIn(text, SENTENCE) : []).flatMap(({ 0: sentence }) => {
    const phones = findPhones(sentence).filter(({ quote }) => !quote.startsWith('400'));
    return phones.flatMap(({ start, quote }) => {
      const area = /0\d{2,3}/.exec(quote)?.[0] ?? '';
      const locals = matchesIn(quote.replace(area, '').replace(/ /g, ''), LOCAL);
      const office = phones.length + locals.length > 2 ? '' : officeBefore(sentence.slice(0, start));
      return locals.map(([local]) => ({ area, local, quote, office }));
    });
  }),
);

type Placed = PhoneNumber & Pick<Passage, 'part' | 'path'>;

const numbers = (report: ReportContent): Placed[] =>
  writtenPassages(report).flatMap(({ part, path, text, readings }) =>
    text.includes('电话') ? numbersIn(text, readings).map((number) => ({ ...number, part, path })) : [],
  );

const told = ({ part, path, quote }: Placed, message: string): Finding =>
  finding('phone', 'warning', part, message, { path, quote, basis: CONTACT_BASIS, values: { numbers: quote } });

/** Within an area code all numbers are of one length; told in one place with a digit less, one was lost. */
function shorter(all: readonly Placed[], own: Placed): Finding | undefined {
  const others = all.filter(({ area }) => area === own.area);
  const longer = others.filter(({ local }) => local.length > own.local.length);
  const [other] = longer;
  return !other || longer.length * 2 < others.length
    ? undefined
    : told(own, `“${own.quote}”比同一区号的“${other.quote}”少一位，请核对`);
}

function differing(before: readonly Placed[], own: Placed): Finding | undefined {
  const same = before.filter(({ office }) => office !== '' && office === own.office);
  const [first] = same;
  const isAlike = first?.local.length === own.local.length && edits(first.local, own.local, ALIKE) <= ALIKE;
  return !isAlike || same.some(({ local }) => local === own.local)
    ? undefined
    : told(own, `${own.office}的电话，前文写“${first.quote}”，这里写“${own.quote}”，请核对`);
}

/** Numbers that cannot both be right: one a digit short, or one office told with two. */
export const phoneNumbers: Rule = {
  id: 'phone',
  check: (report) => {
    const all = numbers(report);
    return all.flatMap((own, i) => shorter(all, own) ?? differing(all.slice(0, i), own) ?? []);
  },
};
