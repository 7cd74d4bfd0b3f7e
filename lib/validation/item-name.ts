import type { ChecklistItem } from '@/lib/report';

const SHOWN = 18;

/** "第24项“岗位设置管理与聘用办法”": an item as messages name it. */
export const itemName = ({ number, text }: Pick<ChecklistItem, 'number' | 'text'>): string =>
  `第${number}项“${text.length > SHOWN ? `${text.slice(0, SHOWN)}……` : text}”`;

/** So many stretches of numbers are named; of the others the count alone is told. */
const NAMED = 4;

/** "第4至50项", "第2、5、9至12、20项等": items by their numbers, in order, as a message names many of them. */
export function itemsNamed(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  const named = runs.slice(0, NAMED).map(({ from, to }) => (from === to ? `${from}` : `${from}${to - from > 1 ? '至' : '、'}${to}`));
  return `第${named.join('、')}项${runs.length > NAMED ? '等' : ''}`;
}
