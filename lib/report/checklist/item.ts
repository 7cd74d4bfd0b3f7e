import * as z from 'zod/mini';
import type { Capability } from '../capabilities';

/** One of the 50 items. A school without what the item `requires` marks it 不适用 with a stated reason; no item is ever deleted. */
export type ChecklistItem = {
  number: number;
  category: string;
  text: string;
  typicalDepartment: string;
  requires?: Capability;
};

export const ITEM_STATES = ['public', 'campus', 'none', 'not-applicable'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export const ITEM_STATE_LABELS: Record<ItemState, string> = {
  public: '公开',
  campus: '校内公开',
  none: '无',
  'not-applicable': '不适用',
};

/** What a school says of one item. '' means not yet answered, which is not the same as 无. */
export const itemContentSchema = z.object({
  state: z.enum(['', ...ITEM_STATES]),
  /** As typed, one address each; checks say when one is malformed. */
  links: z.array(z.string().check(z.maxLength(2_000))).check(z.maxLength(50)),
  /** The reason for 无 and 不适用, or a remark. */
  remark: z.string().check(z.maxLength(2_000)),
  department: z.string().check(z.maxLength(100)),
  /** 生成时间 as typed: when the information came into being. Missing where it was never asked for. */
  time: z.optional(z.string().check(z.maxLength(100))),
});
export type ItemContent = z.infer<typeof itemContentSchema>;

export const emptyItem = (department = ''): ItemContent => ({ state: '', links: [], remark: '', department });
