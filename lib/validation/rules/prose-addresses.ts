import { findTypedAddresses } from '@/lib/prose/typed-addresses';
import { judgeLink } from '../links';
import { type Remark, textRule, writtenPassages } from '../passages';

/** A scheme that is none, or a mark in the host: most addresses are right, and none of them is read further. */
const MAY_BE_WRONG = /(?<![a-z])(?!https?:\/\/)h?[htps]{2,6}\s?[:：;；]?\s?\/|:\/\/[\w.-]*[,，。：、]|www[,，。]/i;
/** What extraction from PDF leaves in the middle of an address is no slip of its author. */
const GAP = /\s/g;
/** Nobody needs more in a sentence: www.example.edu.cn. */
const BARE = /^www\.[\w.-]+/i;

const read = (text: string): Remark[] =>
  !(text.includes('tp') || text.includes('ww')) || !MAY_BE_WRONG.test(text)
    ? []
    : findTypedAddresses(text).flatMap(({ quote }): Remark[] => {
        const typed = quote.replace(GAP, '');
        const verdict = BARE.test(typed) ? undefined : judgeLink(typed, 'campus');
        return verdict?.rule === 'malformed-link'
          ? [{ severity: 'warning', message: verdict.message, quote, values: { link: typed } }]
          : [];
      });

/** An address in a sentence, mistyped: htpp://, http:/, http：//. */
export const proseAddresses = textRule('malformed-link', read, writtenPassages);
