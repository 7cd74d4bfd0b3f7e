import type { ChecklistColumns, ChecklistSettings } from '@/lib/report';
import { type Alignment, mm } from '@/lib/typeset';

export type ColumnKey = 'number' | 'category' | 'text' | 'department' | 'time' | 'links' | 'remark';

export type ChecklistColumn = { key: ColumnKey; label: string; width: number; align: Alignment };

const KEYS: Record<ChecklistColumns, readonly ColumnKey[]> = {
  plain: ['number', 'category', 'text', 'links', 'remark'],
  department: ['number', 'category', 'text', 'department', 'links', 'remark'],
  'department-time': ['number', 'category', 'text', 'department', 'time', 'links', 'remark'],
};

const LABELS: Record<ColumnKey, string> = {
  number: '序号',
  category: '类别',
  text: '公开事项',
  department: '责任部门',
  time: '生成时间',
  links: '网址链接',
  remark: '备注',
};

/** mm; remarks need room where there are any. */
type Widths = Record<'number' | 'category' | 'department' | 'time' | 'remark' | 'bareRemark', number>;
const UPRIGHT: Record<ChecklistColumns, Widths> = {
  plain: { number: 10, category: 23, department: 0, time: 0, remark: 30, bareRemark: 14 },
  department: { number: 10, category: 19, department: 21, time: 0, remark: 22, bareRemark: 13 },
  'department-time': { number: 10, category: 15, department: 19, time: 19, remark: 19, bareRemark: 13 },
};
const TURNED: Widths = { number: 11, category: 24, department: 26, time: 20, remark: 32, bareRemark: 18 };

/** Part of the remaining width that the wording of the items takes; the addresses have the rest. */
const TEXT_SHARE = { remarked: 0.505, bare: 0.56 } as const;

/**
 * The columns of the 50 items' table, widths in pt; together as wide as the type area.
 * @param remarked whether any item has a remark
 */
export function checklistColumns(settings: ChecklistSettings, remarked: boolean): ChecklistColumn[] {
  const { columns = 'plain', landscape: turned = false } = settings;
  const keys = KEYS[columns];
  const own = turned ? TURNED : UPRIGHT[columns];
  const remark = remarked ? own.remark : own.bareRemark;
  const fixed = own.number + own.category + remark + (keys.includes('department') ? own.department : 0);
  const room = (turned ? 225 : 156) - fixed - (keys.includes('time') ? own.time : 0);
  const text = Math.round(room * (remarked ? TEXT_SHARE.remarked : TEXT_SHARE.bare));
  const widths: Record<ColumnKey, number> = { ...own, remark, text, links: room - text };
  return keys.map((key) => ({
    key,
    label: LABELS[key],
    width: mm(widths[key]),
    align: key === 'number' || key === 'category' || key === 'time' ? 'center' : 'left',
  }));
}
