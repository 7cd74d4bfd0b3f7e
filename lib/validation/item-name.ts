import type { ChecklistItem } from '@/lib/report';

const SHOWN = 18;

/** "第24项“岗位设置管理与聘用办法”": an item as messages name it. */
export const itemName = ({ number, text }: Pick<ChecklistItem, 'number' | 'text'>): string =>
  `第${number}项“${text.length > SHOWN ? `${text.slice(0, SHOWN)}……` : text}”`;
