'use client';

import { CHECKLIST_PRESETS, type ChecklistSettings } from '@/lib/report';
import fields from '../fields/fields.module.css';
import { TextField } from '../fields/text-field';
import { useMayEdit, usePart, useWorkspace } from '../workspace/context';
import styles from './checklist.module.css';

const PLACEMENTS: readonly { value: ChecklistSettings['placement']; label: string }[] = [
  { value: 'chapter', label: '印在本章' },
  { value: 'attachment', label: '作为附件印在落款之后' },
];
const PRESET_LABELS: Record<ChecklistSettings['preset'], string> = {
  standard: '按1—50连续编号',
  'by-category': '按类别编号，类别后注项数',
};

/** How the table prints. */
export function ChecklistSettingsFold() {
  const settings = usePart('checklist-settings');
  const workspace = useWorkspace();
  const { may } = useMayEdit('checklist-settings');
  if (!settings) return null;
  const edit = (change: Partial<ChecklistSettings>) => workspace.edit('checklist-settings', { ...settings, ...change });
  return (
    <details className={styles.fold}>
      <summary>表的名称和样式</summary>
      <div className={styles.settings}>
        <TextField
          label="表的名称"
          path="title"
          value={settings.title}
          readOnly={!may}
          onChange={(title) => edit({ title })}
        />
        <label className={fields.field}>
          <span className={fields.label}>位置</span>
          <select
            className={fields.input}
            data-path="placement"
            disabled={!may}
            value={settings.placement}
            onChange={(event) =>
              edit({ placement: event.currentTarget.value === 'attachment' ? 'attachment' : 'chapter' })
            }
          >
            {PLACEMENTS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label className={fields.field}>
          <span className={fields.label}>编号</span>
          <select
            className={fields.input}
            data-path="preset"
            disabled={!may}
            value={settings.preset}
            onChange={(event) =>
              edit({ preset: CHECKLIST_PRESETS.find((preset) => preset === event.currentTarget.value) ?? 'standard' })
            }
          >
            {CHECKLIST_PRESETS.map((preset) => (
              <option key={preset} value={preset}>
                {PRESET_LABELS[preset]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  );
}
