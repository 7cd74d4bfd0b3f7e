import type { Beside } from './gaps';
import { matchesIn } from './span';

/** The full-width form of each half-width mark. */
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
const CHINESE = /[\p{Script=Han}《》“”（）〔〕]/u;
/** A straight quote may also stand behind a mark that ends something Chinese. */
const CHINESE_OR_MARK = /[\p{Script=Han}《》“”（）〔〕，。；：]/u;
const OPENING = '(（';
const CLOSING = ')）';
const CALCULATES = /[=+\-×÷*/^<>]/;
const SURELY_CALCULATES = /[=×÷*^]/;
/** 1) and 甲) number an item. */
const NUMBER = /(?:^|[。；：，,;:\s])[\dA-Za-z一二三四五六七八九十]{1,2}$/;
const NUMBER_LENGTH = 3;

/** A half-width mark in Chinese text that only its author can mend, and why. */
export type LeftMark = { at: number; mark: string; why: 'odd-quotes' | 'joined' };

type Marks = {
  /** What should stand there, by place. */
  mended: ReadonlyMap<number, string>;
  left: readonly LeftMark[];
};

/**
 * The half-width marks in Chinese context (GB/T 15834-2011).
 * @param beside what stands beside its places
 * @param fixed places nobody may touch
 */
export function readMarks(text: string, beside: Beside, fixed: readonly boolean[]): Marks {
  const mended = new Map<number, string>();
  const left: LeftMark[] = [];
  for (let at = 0; at < text.length; at++) {
    const full = FULL[text[at] ?? ''];
    if (full !== undefined && !fixed[at] && beside(at, at).some(isChinese)) mended.set(at, full);
  }
  const pair = (open: number, close: number, full: readonly [string, string]) => {
    const ends = [open, close].filter((at) => '()"'.includes(text[at] ?? ''));
    const free = ends.filter((at) => !fixed[at]);
    const whole = !fixed[open] && !fixed[close];
    for (const at of free) {
      if (whole) mended.set(at, full[at === open ? 0 : 1]);
      else left.push({ at, mark: text[at] ?? '', why: 'joined' });
    }
  };
  const { pairs, alone } = bracketsIn(text);
  for (const [open, close] of pairs) if (isChineseBracket(text, beside, open, close)) pair(open, close, ['（', '）']);
  for (const at of alone)
    if (text[at] === ')' && !fixed[at] && closesNumber(text, at) && isChinese(beside(at, at)[1])) mended.set(at, '）');
  const quotes = matchesIn(text, /"/g).map(({ index }) => index);
  if (quotes.length % 2 === 0) {
    for (const [open, close] of byTwos(quotes))
      if (isChineseQuote(text, beside, open, close)) pair(open, close, ['“', '”']);
  } else for (const at of quotes) if (!fixed[at] && isStrayQuote(text, at)) left.push(oddQuote(at));
  return { mended, left };
}

const isChinese = (character: string): boolean => CHINESE.test(character);

/** Whether a closing bracket, of either width, belongs to a number before it and not to an opening one: 1）. */
export const closesNumber = (text: string, at: number): boolean =>
  NUMBER.test(text.slice(Math.max(0, at - NUMBER_LENGTH), at));

/** Brackets that belong together, whatever their width, and closing ones that close nothing. */
function bracketsIn(text: string): { pairs: [open: number, close: number][]; alone: number[] } {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  const alone: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (OPENING.includes(character)) open.push(at);
    if (!CLOSING.includes(character)) continue;
    const start = open.pop();
    if (start === undefined) alone.push(at);
    else pairs.push([start, at]);
  }
  return { pairs, alone };
}

/** Brackets around Chinese words or behind them; f(x) and (甲-乙)/乙 are none, 成交(中标)/终止(废标) are. */
function isChineseBracket(text: string, beside: Beside, open: number, close: number): boolean {
  const outside = beside(open, close);
  const inside = () => text.slice(open + 1, close);
  if (outside.some((one) => SURELY_CALCULATES.test(one))) return false;
  if (outside.some((one) => CALCULATES.test(one)) && CALCULATES.test(inside())) return false;
  return outside.some(isChinese) || isChinese(text[open + 1] ?? '') || isChinese(text[close - 1] ?? '');
}

const byTwos = (places: readonly number[]): [open: number, close: number][] =>
  places.flatMap((open, i): [number, number][] => {
    const close = places[i + 1];
    return i % 2 === 0 && close !== undefined ? [[open, close]] : [];
  });

/** A quote behind a figure may stand for inches. */
const isChineseQuote = (text: string, beside: Beside, open: number, close: number): boolean =>
  !/\d/.test(text[open - 1] ?? '') &&
  [...beside(open, close), text[open + 1] ?? '', text[close - 1] ?? ''].some(isChinese);

/** Where one quote has no partner nobody can tell which of them open. */
const isStrayQuote = (text: string, at: number): boolean =>
  !/\d/.test(text[at - 1] ?? '') && (CHINESE_OR_MARK.test(text[at - 1] ?? '') || isChinese(text[at + 1] ?? ''));

const oddQuote = (at: number): LeftMark => ({ at, mark: '"', why: 'odd-quotes' });
