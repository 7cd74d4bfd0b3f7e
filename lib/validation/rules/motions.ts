import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

const COUNT = '(\\d{1,4})\\s?[件份条]';
/** "收到提案78件，其中立案52件、作为意见建议处理23件": a motion is taken up or passed on, and nothing else. */
const MOTIONS = new RegExp(
  `(?:收到|征集|提交|收集)[^，,。；;\\d]{0,12}提案[^，,。；;\\d]{0,6}${COUNT}[，,：:]\\s?(?:其中|经审查|审查后|经[^，,。；;\\d]{0,16}[，,])?[^，,。；;\\d]{0,8}立案[^，,。；;\\d]{0,4}${COUNT}[、，,]` +
    `(?:其余|另)?[^，,。；;\\d]{0,4}(?:作为|转为|转作|列为|按)[^，,。；;\\d]{0,8}(?:意见|建议)[^，,。；;\\d]{0,10}${COUNT}(?![、，,][^。；;\\d]{0,12}(?:并案|撤|不予立案|退回)[^。；;\\d]{0,6}\\d)(?![、，,](?:其余|另|余)[^。；;\\d]{0,4}\\d)`,
  'g',
);

const read = (text: string): Remark[] =>
  !/提案[^。]*立案/.test(text)
    ? []
    : matchesIn(text, MOTIONS).flatMap(({ 0: quote, 1: received, 2: taken, 3: passed }): Remark[] => {
        const [total, a, b] = [Number(received), Number(taken), Number(passed)];
        if (a + b === total || /并案|合并/.test(quote)) return [];
        const message = `立案${a}＋意见建议${b}＝${a + b}，与收到的提案${total}件不符，相差${Math.abs(total - a - b)}`;
        return [{ severity: 'warning', message, quote, values: { total, sum: a + b } }];
      });

/** Motions taken up and passed on against all received. */
export const motions = textRule('sum-mismatch', read);
