import { findQuantities, isExact, type Quantity, tolerance, withoutTitles } from '@/lib/prose';
import { amountWords } from '@/lib/prose/amounts';
import { matchesIn } from '@/lib/prose/span';
import { type Remark, textRule } from '../passages';
import { SENTENCE } from './quotient';

/** What is left when one amount is taken from another, and the words for what is missing instead. */
const BALANCES = [
  { from: /收入/, taken: /支出/, left: /结余|节余|盈余/, missing: /赤字|超支|缺口|亏损/ },
  { from: /预算|控制价|最高限价/, taken: /中标|成交|合同/, left: /节约|节省|节支/, missing: /超出|超支/ },
];
/** Of several years, or not of the whole. */
const ANOTHER = /上年|年初|年末|累计|滚存|历年|结转|分配|其中/;
const CLAUSE = /[，,、；;：:（(）)]/;

type Balance = (typeof BALANCES)[number];
type Role = 'from' | 'taken' | 'left' | 'missing';
const ROLES: readonly Role[] = ['missing', 'left', 'taken', 'from'];

const words = (sentence: string, before: Quantity | undefined, { start }: Quantity): string =>
  sentence
    .slice(before?.end ?? 0, start)
    .split(CLAUSE)
    .at(-1) ?? '';

function judge(
  sentence: string,
  balance: Balance,
): { message: string; values: Record<string, number>; told: Quantity[] } | undefined {
  const amounts = findQuantities(sentence).filter(({ unit }) => unit === '元');
  const told: Partial<Record<Role, Quantity>> = {};
  for (const [i, amount] of amounts.entries()) {
    const own = words(sentence, amounts[i - 1], amount);
    const role = ROLES.find((each) => balance[each].test(own));
    if (role === undefined) continue;
    if (told[role] || !isExact(amount)) return undefined;
    told[role] = amount;
  }
  const { from, taken } = told;
  const rest = told.left ?? told.missing;
  if (!from || !taken || !rest || (told.left && told.missing)) return undefined;
  const difference = from.value - taken.value;
  const slack = [from, taken, rest].reduce((sum, q) => sum + tolerance(q), 1e-6);
  const signed = told.left ? rest.value : -rest.value;
  if (Math.abs(difference - signed) <= slack) return undefined;
  const figure = (value: number) => amountWords(Math.round(value * 100) / 100, from, taken, rest);
  const written = `${words(sentence, amounts[amounts.indexOf(rest) - 1], rest).trim()}${rest.quote.trim()}`;
  const sum = `${figure(from.value)}－${figure(taken.value)}＝${figure(difference)}`;
  const values = { from: from.value, taken: taken.value, difference, written: rest.value };
  const turned = Math.abs(difference + signed) <= slack;
  const why = `${difference < 0 ? '是不足' : '是有余'}，不能写作“${written}”`;
  return { message: `${sum}，${turned ? why : `与所写的“${written}”不符`}`, values, told: [from, taken, rest] };
}

const read = (text: string): Remark[] =>
  !/(?:收入|预算|控制价|最高限价)[^。]*元/.test(text)
    ? []
    : matchesIn(withoutTitles(text), SENTENCE).flatMap(({ 0: sentence, index }) =>
        BALANCES.flatMap((balance): Remark[] => {
          if (ANOTHER.test(sentence)) return [];
          const said = judge(sentence, balance);
          if (!said) return [];
          const [start, end] = [Math.min(...said.told.map((q) => q.start)), Math.max(...said.told.map((q) => q.end))];
          const quote = text.slice(index + start, index + end).trim();
          return [{ severity: 'warning', message: said.message, values: said.values, quote }];
        }),
      );

/** Income less expenditure is the balance, and of a deficit nothing is left. */
export const balances = textRule('impossible-relation', read);
