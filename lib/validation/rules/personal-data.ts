import { findIdentifiers, type Identifier, type IdentifierKind } from '@/lib/prose';
import { type Remark, textRule, writtenPassages } from '../passages';

const BASIS = '《中华人民共和国个人信息保护法》；公开前应当进行保密审查';

const NAMES: Record<IdentifierKind, string> = {
  'id-card': '身份证件号码',
  mobile: '手机号码',
  'bank-card': '银行卡号',
  'person-number': '学号、工号等个人编号',
};

/** "110…34": the message must not carry the number further. */
const masked = (quote: string): string => `${quote.slice(0, 3)}…${quote.slice(-2)}`;

function remark({ kind, certain, quote }: Identifier): Remark {
  const said = `“${masked(quote)}”${certain ? '是' : '疑为'}${NAMES[kind]}，属于个人信息`;
  // An office may be reached by mobile telephone; an identity or bank card is never to be published.
  const blocks = certain && (kind === 'id-card' || kind === 'bank-card');
  const advice = kind === 'mobile' ? '请换成办公电话或确认可以公开' : '请删去或隐去中间各位';
  return { severity: blocks ? 'error' : 'warning', message: `${said}，${advice}`, quote, basis: BASIS };
}

/** Nobody's identity, bank or mobile number stands in what is published; hotlines with an area code are none. */
export const personalData = textRule('personal-data', (text) => findIdentifiers(text).map(remark), writtenPassages);
