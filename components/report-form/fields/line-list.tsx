'use client';

import { Button } from '@mantine/core';
import { useId } from 'react';
import type { PartKey } from '@/lib/report';
import { FieldFinding } from './field-finding';
import fields from './fields.module.css';
import styles from './line-list.module.css';
import { useSaidAt } from './use-said-at';

type Given = {
  part: PartKey;
  label: string;
  path: string;
  lines: readonly string[];
  max: number;
  addLabel: string;
  hint?: string;
  readOnly: boolean;
  onChange: (lines: string[]) => void;
};

/** A short list of lines, each its own field: title lines, laws. */
export function LineList({ part, label, path, lines, max, addLabel, hint, readOnly, onChange }: Given) {
  const id = useId();
  const { said, ...leaving } = useSaidAt(part, path, lines.join('').trim() === '');
  const set = (at: number, text: string) => onChange(lines.map((line, index) => (index === at ? text : line)));
  const rows = lines.map((line, index) => ({ line, index, name: `${label}第${index + 1}行` }));
  return (
    <fieldset
      aria-labelledby={id}
      aria-describedby={said && `${id}-said`}
      className={styles.list}
      data-path={path}
      {...leaving}
    >
      <span id={id} className={fields.label}>
        {label}
      </span>
      {rows.map(({ line, index, name }) => (
        <div key={name} className={styles.line}>
          <input
            className={fields.input}
            aria-label={name}
            maxLength={500}
            autoComplete="off"
            data-path={`${path}.${index}`}
            readOnly={readOnly}
            value={line}
            onChange={(event) => set(index, event.currentTarget.value)}
          />
          {!readOnly && (
            <button
              type="button"
              className={styles.remove}
              aria-label={`删去${name}`}
              onClick={() => onChange(lines.filter((_, at) => at !== index))}
            >
              删去
            </button>
          )}
        </div>
      ))}
      {!readOnly && lines.length < max && (
        <Button size="compact-md" variant="default" className={styles.add} onClick={() => onChange([...lines, ''])}>
          {addLabel}
        </Button>
      )}
      {hint && <p className={fields.hint}>{hint}</p>}
      <FieldFinding id={`${id}-said`} said={said} />
    </fieldset>
  );
}
