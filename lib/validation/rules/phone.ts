import { blankSpans, findPhones, withoutAddresses } from '@/lib/prose';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule, writtenPassages } from '../passages';
import { CONTACT_BASIS } from './contact-basis';

/** A seven- or eight-digit number that stands alone; what is counted or paid is none, nor is 20240901. */
const LOCAL =
  /(?<![\d\-—–－.)）A-Za-z/])(?!20\d{2}(?:0[1-9]|1[0-2])[0-3]\d)[2-9]\d{6,7}(?!\d|[-—.]\d|\s{0,2}[人条次篇件元万余个份项%％字])/g;
const SPOKEN_OF = /电话|热线|传真|拨打|致电/;
const CHAT = /QQ|微信|群号/i;

/** Numbers of telephones, one finding a text. */
function withoutArea(text: string): Remark[] {
  if (!SPOKEN_OF.test(text)) return [];
  const addressed = withoutAddresses(text);
  const plain = blankSpans(addressed, findPhones(addressed));
  const numbers = matchesIn(plain, LOCAL).filter(({ 0: number, index }) => {
    const around = plain.slice(Math.max(0, index - 40), index + number.length + 30);
    return SPOKEN_OF.test(around) && !CHAT.test(plain.slice(Math.max(0, index - 8), index));
  });
  const [first] = numbers;
  if (!first) return [];
  const names = numbers.map(([number]) => number).join('、');
  const last = numbers.at(-1) ?? first;
  const quote = text.slice(first.index, last.index + last[0].length);
  const message = `电话${names}没有区号，外地公众无法拨打，请写作“区号-号码”`;
  return [{ severity: 'warning', message, quote, basis: CONTACT_BASIS, values: { numbers: names } }];
}

/** With an area code and fewer digits than any number has now. */
const CUT_SHORT = /(?<![\d.\-/])[（(]?0\d{2,3}[）)]?\s*[-—–－]\s*\d{3,6}(?![\d\-—]|\s\d{3})/g;

function cutShort(text: string): Remark[] {
  if (!SPOKEN_OF.test(text)) return [];
  const plain = withoutAddresses(text);
  return matchesIn(plain, CUT_SHORT)
    .filter(({ index }) => SPOKEN_OF.test(plain.slice(Math.max(0, index - 16), index)))
    .map(({ 0: number }): Remark => {
      const message = `号码“${number}”位数不够，区号后面应有7至8位，请核对`;
      return { severity: 'warning', message, quote: number, basis: CONTACT_BASIS, values: { numbers: number } };
    });
}

/** A telephone number that the public is to call has its area code and all its digits. */
export const phone = textRule('phone', (text) => [...withoutArea(text), ...cutShort(text)], writtenPassages);
