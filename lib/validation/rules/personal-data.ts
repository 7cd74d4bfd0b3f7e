import { findIdentifiers, findMaskedIdentifiers, type Identifier, type MaskedIdentifier } from '@/lib/prose';
import { remembered } from '@/lib/prose/remembered';
import { type CheckSettings, DEFAULT_SETTINGS, IDENTIFIER_NAMES } from '../check-settings';
import { findingIn, type Remark, writtenPassages } from '../passages';
import type { Rule } from '../rule';

const BASIS = '《中华人民共和国个人信息保护法》；公开前应当进行保密审查';

/** "110…34": the message must not carry the number further. */
const clipped = (quote: string): string => `${quote.slice(0, 3)}…${quote.slice(-2)}`;

function remark({ kind, certain, quote }: Identifier): Remark {
  const said = `“${clipped(quote)}”${certain ? '是' : '疑为'}${IDENTIFIER_NAMES[kind]}，属于个人信息`;
  // An office may be reached by mobile telephone; an identity or bank card is never to be published.
  const blocks = certain && (kind === 'id-card' || kind === 'bank-card');
  const advice = kind === 'mobile' ? '请换成办公电话或确认可以公开' : '请删去或隐去中间各位';
  return { severity: blocks ? 'error' : 'warning', message: `${said}，${advice}`, quote, basis: BASIS };
}

/** "前14位、后4位": more of a masked number than the school lets show. */
function revealing({ kind, quote, first, last }: MaskedIdentifier, { masks }: CheckSettings): Remark[] {
  const most = masks[kind];
  if (first <= most.first && last <= most.last) return [];
  const message = `${IDENTIFIER_NAMES[kind]}隐去得不够：露出前${first}位、后${last}位，最多露出前${most.first}位、后${most.last}位`;
  return [{ severity: 'warning', message, quote, basis: BASIS, values: { first, last } }];
}

const numbersIn = remembered((text, readings) => {
  const [open, masked] = [findIdentifiers(text, readings), findMaskedIdentifiers(text)];
  return open.length + masked.length === 0 ? NOBODY : { open, masked };
});
const NOBODY: { open: Identifier[]; masked: MaskedIdentifier[] } = { open: [], masked: [] };

/** Nobody's identity, bank or mobile number stands in what is published; hotlines with an area code are none. */
export const personalData: Rule = {
  id: 'personal-data',
  check: (report, { settings = DEFAULT_SETTINGS }) => {
    const known = new Set(settings.publicNumbers.map((number) => number.replace(/\D/g, '')));
    return writtenPassages(report).flatMap((passage) => {
      const { open, masked } = numbersIn(passage.text, passage.readings);
      if (open.length + masked.length === 0) return [];
      const remarks = [
        ...open.filter(({ quote }) => !known.has(quote.replace(/\D/g, ''))).map(remark),
        ...masked.flatMap((one) => revealing(one, settings)),
      ];
      return remarks.map((one) => findingIn('personal-data', passage, one));
    });
  },
};
