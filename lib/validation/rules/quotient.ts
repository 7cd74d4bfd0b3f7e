import { isExact, type Quantity, type Ratio, tolerance } from '@/lib/prose';
import { amountWords } from '@/lib/prose/amounts';
import type { Remark } from '../passages';

/** Truncated or rounded, and off by no more than one in the last place; figures told in 万 leave it open by half of theirs. */
export function fits({ value, tolerance: open }: Ratio, parts: readonly Quantity[], total: Quantity): boolean {
  const [part, slack] = [sumOf(parts), parts.reduce((sum, q) => sum + tolerance(q), 0)];
  const low = ((part - slack) / (total.value + tolerance(total))) * 100;
  const high = ((part + slack) / Math.max(total.value - tolerance(total), 1e-6)) * 100;
  return value >= low - open * 2 - 1e-9 && value <= high + open * 2 + 1e-9;
}

export const sumOf = (parts: readonly Quantity[]): number => parts.reduce((sum, { value }) => sum + value, 0);

export const percentOf = (part: number, total: number): number => Math.round((part / total) * 10_000) / 100;

/** "480÷500＝96%", "300＋180＝480，480÷500＝96%". */
export function quotient(parts: readonly Quantity[], total: Quantity): string {
  const words = (value: number) => amountWords(value, ...parts, total);
  const part = sumOf(parts);
  const sum = parts.length < 2 ? '' : `${parts.map(({ value }) => words(value)).join('＋')}＝${words(part)}，`;
  return `${sum}${words(part)}÷${words(total.value)}＝${percentOf(part, total.value)}%`;
}

/** A count a share can be taken of. */
export const isCounted = (q: Quantity): boolean => isExact(q) && q.value > 0;

/** What a text tells in one go. */
export const SENTENCE = /[^。！？!?\n]+/g;

/** A remark on [start, end) of its text. */
export type PlacedRemark = Omit<Remark, 'quote'> & { start: number; end: number };
