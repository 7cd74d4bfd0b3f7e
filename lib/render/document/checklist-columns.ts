import type { ChecklistColumns, ChecklistSettings } from '@/lib/report';
import { type Alignment, mm } from '@/lib/typeset';

export type ColumnKey = 'number' | 'category' | 'text' | 'department' | 'time' | 'answer' | 'remark';

export type ChecklistColumn = { key: ColumnKey; label: string; width: number; align: Alignment };

const KEYS: Record<ChecklistColumns, readonly ColumnKey[]> = {
  plain: ['number', 'category', 'text', 'answer', 'remark'],
  department: ['number', 'category', 'text', 'department', 'answer', 'remark'],
  'department-time': ['number', 'category', 'text', 'department', 'time', 'answer', 'remark'],
};

const LABELS: Record<ColumnKey, string> = {
  number: '序号',
  category: '类别',
  text: '公开事项',
  department: '责任部门',
  time: '生成时间',
  answer: '公开情况',
  remark: '备注',
};

/** Columns of a width of their own. */
const FIXED = ['number', 'category', 'department', 'time', 'remark'] as const;
/** mm */
type Widths = Record<(typeof FIXED)[number], number>;
const UPRIGHT: Record<ChecklistColumns, Widths> = {
  plain: { number: 10, category: 23, department: 0, time: 0, remark: 30 },
  department: { number: 10, category: 19, department: 21, time: 0, remark: 22 },
  'department-time': { number: 10, category: 15, department: 19, time: 19, remark: 19 },
};
const TURNED: Widths = { number: 11, category: 24, department: 26, time: 20, remark: 32 };

/** Part of the remaining width that the wording of the items takes; the answers have the rest. */
const TEXT_SHARE = { remarked: 0.505, bare: 0.48 } as const;

/**
 * The columns of the 50 items' table, widths in pt; together as wide as the type area.
 * @param remarked whether any item has a remark; a column of 50 blank cells would say nothing
 */
export function checklistColumns(settings: ChecklistSettings, remarked: boolean): ChecklistColumn[] {
  const { columns = 'plain', landscape: turned = false } = settings;
  const keys = KEYS[columns].filter((key) => remarked || key !== 'remark');
  const own = turned ? TURNED : UPRIGHT[columns];
  const fixed = FIXED.filter((key) => keys.includes(key)).reduce((sum, key) => sum + own[key], 0);
  const room = (turned ? 225 : 156) - fixed;
  const text = Math.round(room * (remarked ? TEXT_SHARE.remarked : TEXT_SHARE.bare));
  const widths: Record<ColumnKey, number> = { ...own, text, answer: room - text };
  return keys.map((key) => ({
    key,
    label: LABELS[key],
    width: mm(widths[key]),
    align: key === 'number' || key === 'category' || key === 'time' ? 'center' : 'left',
  }));
}
