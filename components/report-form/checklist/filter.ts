import { CHECKLIST, type ItemContent, type ItemState } from '@/lib/report';
import type { Severity } from '@/lib/validation/finding';

/** '' means all; 'open' are the items nobody has answered. */
export type ItemFilter = {
  words: string;
  category: string;
  state: '' | 'open' | ItemState;
  problem: '' | 'error' | 'warning' | 'link' | 'mine';
};

export const EVERYTHING: ItemFilter = { words: '', category: '', state: '', problem: '' };

type Items = Readonly<Record<string, ItemContent>>;

const stateOf = (items: Items, number: number) => items[String(number)]?.state || 'open';

function holdsWords(items: Items, number: number, text: string, words: string): boolean {
  const item = items[String(number)];
  const all = [text, item?.department, item?.remark, ...(item?.links ?? [])].join('\n');
  return words.trim() === String(number) || all.includes(words.trim());
}

/**
 * The numbers of the items that a filter leaves.
 * @param worst the worst finding of each item
 * @param mine the items one may fill in
 * @param troubled the items with a link that somebody should look at
 */
export function filterItems(
  filter: ItemFilter,
  items: Items,
  worst: ReadonlyMap<number, Severity>,
  mine: ReadonlySet<number> = new Set(),
  troubled: ReadonlySet<number> = new Set(),
): number[] {
  return CHECKLIST.filter(({ number, category, text }) => {
    if (filter.category !== '' && filter.category !== category) return false;
    if (filter.state !== '' && filter.state !== stateOf(items, number)) return false;
    if (filter.problem === 'mine' && !mine.has(number)) return false;
    if (filter.problem === 'link' && !troubled.has(number)) return false;
    if ((filter.problem === 'error' || filter.problem === 'warning') && worst.get(number) !== filter.problem)
      return false;
    return holdsWords(items, number, text, filter.words);
  }).map(({ number }) => number);
}
