'use client';

import { CHECKLIST_COLUMNS, CHECKLIST_PRESETS, type ChecklistColumns, type ChecklistSettings } from '@/lib/report';
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

const COLUMN_LABELS: Record<ChecklistColumns, string> = {
  plain: '序号、类别、公开事项、公开情况，有备注时加备注',
  department: '另加责任部门',
  'department-time': '另加责任部门、生成时间',
};
const DIRECTIONS = [
  { value: 'portrait', label: '竖排' },
  { value: 'landscape', label: '横排（页面横放，列较宽）' },
] as const;

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
          part="checklist-settings"
          label="表的名称"
          path="title"
          value={settings.title}
          readOnly={!may}
          onChange={(title) => edit({ title })}
        />
        <Choice
          label="位置"
          path="placement"
          value={settings.placement}
          options={PLACEMENTS}
          readOnly={!may}
          onChange={(placement) => edit({ placement })}
        />
        <Choice
          label="编号"
          path="preset"
          value={settings.preset}
          options={CHECKLIST_PRESETS.map((value) => ({ value, label: PRESET_LABELS[value] }))}
          readOnly={!may}
          onChange={(preset) => edit({ preset })}
        />
        <Choice
          label="表的各列"
          path="columns"
          value={settings.columns ?? 'plain'}
          options={CHECKLIST_COLUMNS.map((value) => ({ value, label: COLUMN_LABELS[value] }))}
          readOnly={!may}
          onChange={(columns) => edit({ columns })}
        />
        <Choice
          label="排法"
          path="landscape"
          value={settings.landscape ? 'landscape' : 'portrait'}
          options={DIRECTIONS}
          readOnly={!may}
          onChange={(direction) => edit({ landscape: direction === 'landscape' })}
        />
      </div>
    </details>
  );
}

type ChoiceGiven<T extends string> = {
  label: string;
  path: string;
  value: T;
  options: readonly { value: T; label: string }[];
  readOnly: boolean;
  onChange: (value: T) => void;
};

function Choice<T extends string>({ label, path, value, options, readOnly, onChange }: ChoiceGiven<T>) {
  return (
    <label className={fields.field}>
      <span className={fields.label}>{label}</span>
      <select
        className={fields.input}
        data-path={path}
        disabled={readOnly}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
