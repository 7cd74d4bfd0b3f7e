import { blankSpans, findPhones, withoutAddresses } from '@/lib/prose';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule, writtenPassages } from '../passages';

const BASIS = '教办厅函〔2018〕80号：方便社会公众联系和监督';
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
  return [{ severity: 'warning', message, quote, basis: BASIS, values: { numbers: names } }];
}

/** A telephone number that the public is to call has its area code. */
export const phone = textRule('phone', withoutArea, writtenPassages);
