import { formatNumber } from '@/lib/report';
import type { Quantity } from './quantities';

const SIZES = [
  [100_000_000, '亿'],
  [10_000, '万'],
] as const;
const PLACES = 10_000;

/**
 * A number as a person writes it: 1560万, 1.396亿; with plain digits where the figures beside it are told so (15,600).
 * @param beside the figures it is compared with or computed from
 */
export function amountWords(value: number, ...beside: readonly Quantity[]): string {
  const size = SIZES.find(([least]) => Math.abs(value) >= least);
  if (!size || beside.every(({ magnitude }) => magnitude === 1)) return formatNumber(value);
  const [least, word] = size;
  return `${Math.round((value / least) * PLACES) / PLACES}${word}`;
}
