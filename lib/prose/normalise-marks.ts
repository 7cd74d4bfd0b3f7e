import { matchesIn } from './span';

/** The full-width form of each half-width mark. */
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
const CHINESE = /[\p{Script=Han}《》“”（）〔〕]/u;
const OPENING = '(（';
const CLOSING = ')）';
const CALCULATES = /[=+\-×÷*/^<>]/;

/**
 * Half-width marks in Chinese context with what should stand there, by place.
 * @param fixed places nobody may touch
 */
export function normalisedMarks(text: string, fixed: readonly boolean[]): Map<number, string> {
  const marks = new Map<number, string>();
  for (let at = 0; at < text.length; at++) {
    const full = FULL[text[at] ?? ''];
    if (full !== undefined && !fixed[at] && neighbours(text, at, at).some(isChinese)) marks.set(at, full);
  }
  for (const [open, close] of bracketPairs(text)) {
    if (fixed[open] || fixed[close] || !isChineseBracket(text, open, close)) continue;
    if (text[open] === '(') marks.set(open, '（');
    if (text[close] === ')') marks.set(close, '）');
  }
  for (const [open, close] of quotePairs(text)) {
    if (fixed[open] || fixed[close] || !isChineseQuote(text, open, close)) continue;
    marks.set(open, '“');
    marks.set(close, '”');
  }
  return marks;
}

const isChinese = (character: string): boolean => CHINESE.test(character);

/** The characters before and behind a stretch, past any spaces. */
function neighbours(text: string, start: number, end: number): [string, string] {
  let [before, after] = [start - 1, end + 1];
  while (text[before] === ' ') before--;
  while (text[after] === ' ') after++;
  return [text[before] ?? '', text[after] ?? ''];
}

/** Brackets that belong together, whatever their width. */
function bracketPairs(text: string): [open: number, close: number][] {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (OPENING.includes(character)) open.push(at);
    if (!CLOSING.includes(character)) continue;
    const start = open.pop();
    if (start !== undefined) pairs.push([start, at]);
  }
  return pairs;
}

/** Brackets around Chinese words or behind them; f(x) and (甲-乙)/乙 are none. */
function isChineseBracket(text: string, open: number, close: number): boolean {
  const outside = neighbours(text, open, close);
  if (outside.some((character) => CALCULATES.test(character))) return false;
  return outside.some(isChinese) || isChinese(text[open + 1] ?? '') || isChinese(text[close - 1] ?? '');
}

/** Straight quotes by twos; where one has no partner nobody can tell which of them open. */
function quotePairs(text: string): [open: number, close: number][] {
  const places = matchesIn(text, /"/g).map(({ index }) => index);
  if (places.length % 2 === 1) return [];
  return places.flatMap((open, i): [number, number][] => {
    const close = places[i + 1];
    return i % 2 === 0 && close !== undefined ? [[open, close]] : [];
  });
}

/** A quote behind a figure may stand for inches. */
const isChineseQuote = (text: string, open: number, close: number): boolean =>
  !/\d/.test(text[open - 1] ?? '') &&
  [...neighbours(text, open, close), text[open + 1] ?? '', text[close - 1] ?? ''].some(isChinese);
