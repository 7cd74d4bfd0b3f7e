import { formatNumber } from '@/lib/report';
import type { Quantity } from './quantities';

const SIZES = [
  [100_000_000, '亿'],
  [10_000, '万'],
] as const;
const PLACES = 10_000;
/** Told in 亿 like all the figures beside it, a number may be so much smaller. */
const SMALLER = 100;

/**
 * A number as a person writes it: 1560万, 1.396亿; with plain digits where the figures beside it are told so (15,600).
 * @param beside the figures it is compared with or computed from
 */
export function amountWords(value: number, ...beside: readonly Quantity[]): string {
  const [first] = beside;
  if (beside.every(({ magnitude }) => magnitude === 1)) return formatNumber(value);
  const alike = beside.every(({ magnitude }) => magnitude === first?.magnitude);
  const size = SIZES.find(([least]) =>
    alike ? least === first?.magnitude && Math.abs(value) * SMALLER >= least : Math.abs(value) >= least,
  );
  if (!size) return formatNumber(value);
  const [least, word] = size;
  return `${Math.round((value / least) * PLACES) / PLACES}${word}`;
}
