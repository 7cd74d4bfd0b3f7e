import { readNumber } from './numerals';
import { remembered } from './remembered';
import { matchesIn, type Span } from './span';

/** 一是…二是…三是, （一）…（二）, ①…②, 1.…2., 首先…其次: points told one after another in one text. */
export type Series = Span & {
  form: 'shi' | 'bracket' | 'circle' | 'order' | 'digit';
  /** The numbers as they stand: [1, 2, 4]. */
  numbers: number[];
};

const ORDER: readonly string[] = ['首先', '其次', '再次'];
const CIRCLES = '①②③④⑤⑥⑦⑧⑨⑩';
/**
 * 一是, 第一，, 其一，, 一要: only where a clause begins, for 统一是 and 之一是 are other words. What stands before is asked for
 * behind the words: asked first, it would be asked at every character.
 */
const MARK =
  /(?:([一二三四五六七八九十]{1,2})(?:是|要)|(?:第|其)([一二三四五六七八九十]{1,2})[，,、：:])(?<=(?:^|[。；;，,：:、！？\s”"）)])(?:\1[是要]|[第其]\2.))|[（(]([一二三四五六七八九十]{1,2}|\d{1,2})[）)](?=[^，,。；;、：:）)\s])|([①②③④⑤⑥⑦⑧⑨⑩])|(\d{1,2})[.．、](?=[\p{Script=Han}《“])(?<=[：:；;。]\s?\5.)|(首先|其次|再次|最后)(?=[，,\p{Script=Han}])(?<=(?:^|[。；;，,：:！？\s])\6)/gu;

type Mark = { form: Series['form']; number: number; start: number; end: number };

function marksIn(text: string): Mark[] {
  return matchesIn(text, MARK).flatMap(
    ({ 0: quote, 1: shi, 2: ordinal, 3: bracket, 4: circle, 5: digit, 6: order, index }): Mark[] => {
      const place = { start: index, end: index + quote.length };
      const words = shi ?? ordinal;
      if (words !== undefined) return [{ form: 'shi', number: readNumber(words) ?? 0, ...place }];
      if (bracket !== undefined) {
        const number = readNumber(bracket) ?? 0;
        return [{ form: 'bracket', number, ...place }];
      }
      if (circle !== undefined) return [{ form: 'circle', number: CIRCLES.indexOf(circle) + 1, ...place }];
      if (digit !== undefined) return [{ form: 'digit', number: Number(digit), ...place }];
      const step = ORDER.indexOf(order ?? '');
      return order === undefined ? [] : [{ form: 'order', number: step < 0 ? 0 : step + 1, ...place }];
    },
  );
}

/** The series of a text in order; each begins with its first point, or where another begins again. */
export const findSeries = remembered(readSeries);

function readSeries(text: string): readonly Series[] {
  const series: Series[] = [];
  const open = new Map<Series['form'], Series>();
  for (const { form, number, start, end } of marksIn(text)) {
    const own = open.get(form);
    // 最后 closes 首先…其次, with whatever number.
    const next = number === 0 ? (own?.numbers.at(-1) ?? 0) + 1 : number;
    if (own && next !== 1) {
      own.numbers.push(next);
      own.end = end;
      own.quote = text.slice(own.start, end);
    } else if (next === 1 || form === 'shi') {
      const begun: Series = { form, start, end, quote: text.slice(start, end), numbers: [next] };
      open.set(form, begun);
      series.push(begun);
    }
  }
  return series;
}
