import type { ChecklistItem } from '@/lib/report';

const SHOWN = 18;

/** "第24项“岗位设置管理与聘用办法”": an item as messages name it. */
export const itemName = ({ number, text }: Pick<ChecklistItem, 'number' | 'text'>): string =>
  `第${number}项“${text.length > SHOWN ? `${text.slice(0, SHOWN)}……` : text}”`;

/**
 * "第4至50项", "第2、5、9至12项": items by their numbers, as a message names many of them.
 * @param numbers in order
 * @param most so many stretches are named, then follows 等
 */
export function itemsNamed(numbers: readonly number[], most = numbers.length): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  const named = runs.slice(0, most).map(({ from, to }) => {
    if (from === to) return `${from}`;
    return to - from > 1 ? `${from}至${to}` : `${from}、${to}`;
  });
  return `第${named.join('、')}项${runs.length > most ? '等' : ''}`;
}
