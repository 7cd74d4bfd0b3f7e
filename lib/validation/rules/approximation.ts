import { findQuantities, type Quantity } from '@/lib/prose';
import { correction } from '@/lib/prose/correction';
import { type Remark, textRule } from '../passages';

const BASIS = 'GB/T 15835-2011：概数';

/** Digits without trailing zeros: 3089 has four, 3600 two, 29.5 three. */
const significant = (figure: string): number => figure.replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;

/** Round enough for 近 and 约: of 万 up to three digits that count; of ones two digits, hundreds a last 0 or 5, thousands two noughts or a last 5. */
const isRound = ({ figure, magnitude }: Quantity): boolean => {
  if (magnitude > 1) return /[05]$/.test(figure) || significant(figure) <= 3;
  return figure.length < 3 || (figure.length === 3 ? /[05]$/ : /(?:00|5|50)$/).test(figure);
};

/** Round enough for 余, which adds to the last place written: 350余, 18万余, but not 685128余. */
const isOpen = ({ figure, magnitude }: Quantity): boolean =>
  magnitude > 1 || figure.length < 2 || (/0$/.test(figure) && !figure.includes('.'));

function judge(quantity: Quantity): Remark[] {
  const { figure, before, inside, after, about, magnitude, unit } = quantity;
  const quote = quantity.quote.replace(/\s/g, '');
  const more = { quote, basis: BASIS, values: { figure } };
  const large = magnitude === 10_000 ? '万' : '亿';
  if (inside !== '' && magnitude > 1 && !/0$/.test(figure)) {
    const right = `${figure}${large}${inside}${unit}`;
    const to = quantity.quote.replace(/[\d,. ]+[余多]\s*[万亿]/, `${figure}${large}${inside}`);
    const message = `“${quote}”的“${inside}”位置不对，应写作“${right}”`;
    const fix = [correction(quantity.start, quantity.quote, to, `“${inside}”的位置`)];
    return [{ severity: 'warning', message, ...more, fix }];
  }
  const open = inside || after;
  if (/[近约逾]/.test(before) && (open !== '' || /左右|上下/.test(about))) {
    const message = `“${quote}”中“${before}”与“${open || about}”意思重复，请留一个`;
    return [{ severity: 'hint', message, ...more }];
  }
  if (open !== '' && !isOpen(quantity)) {
    const message = `“${figure}”是精确数，后面不能用“${open}”，请删去“${open}”或改用整数`;
    return [{ severity: figure.length > 2 ? 'warning' : 'hint', message, ...more }];
  }
  if (/^(?:将?近|大?约)$/.test(before) && !isRound(quantity)) {
    const message = `“${figure}${magnitude > 1 ? large : ''}”是精确数，前面不能用“${before}”，请删去“${before}”或改用整数`;
    return [{ severity: 'warning', message, ...more }];
  }
  return [];
}

/** 近, 约, 余, 多 go with round figures only, and stand where the figure ends. */
export const approximation = textRule('approximation-wording', (text, readings) =>
  findQuantities(text, readings).flatMap(judge),
);
