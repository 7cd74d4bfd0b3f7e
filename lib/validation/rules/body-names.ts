import { withoutAddresses, withoutTitles } from '@/lib/prose';
import { correction } from '@/lib/prose/correction';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';

/** Offices whose names join two matters with 和. */
const JOINED = [
  ['人力资源', '社会保障', '部|厅|局'],
  ['住房', '城乡建设', '部|厅|局|委员会'],
  ['文化', '旅游', '部|厅|局'],
  ['工业', '信息化', '部|厅|局'],
  ['发展', '改革', '委员会'],
].map(([first, second, office]) => ({
  second,
  pattern: new RegExp(`${first}(与|及|、|以及)?${second}(?=(?:${office})(?!门|队))`, 'g'),
}));
const MAY_NAME = new RegExp(JOINED.map(({ second }) => second).join('|'));
const right = (quote: string, second: string): string => `${quote.slice(0, quote.search(/与|及|、|以及/))}和${second}`;

const read = (text: string): Remark[] =>
  !MAY_NAME.test(text)
    ? []
    : JOINED.flatMap(({ second = '', pattern }) =>
        matchesIn(withoutAddresses(withoutTitles(text)), pattern).flatMap(({ 0: quote, 1: join, index }): Remark[] => {
          // 发展改革委员会 is a short name, as 人社厅 is.
          if (join === undefined) return [];
          const to = right(quote, second);
          const message = `机构名称“${quote}”应为“${to}”`;
          const fix = [correction(index, quote, to, '机构名称')];
          return [{ severity: 'warning', message, quote, values: { written: quote, right: to }, fix }];
        }),
      );

/** 人力资源与社会保障厅: the name has 和. */
export const bodyNames = textRule('typo', read);
