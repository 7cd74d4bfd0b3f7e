'use client';

import { useId } from 'react';
import type { PartKey } from '@/lib/report';
import { FieldFinding } from './field-finding';
import styles from './fields.module.css';
import { useSaidAt } from './use-said-at';

type Given = {
  part: PartKey;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Where findings look for it: 'contact.phone'. */
  path: string;
  hint?: string;
  readOnly?: boolean;
  type?: 'text' | 'date' | 'email' | 'url' | 'tel';
  maxLength?: number;
  lines?: number;
  hiddenLabel?: boolean;
};

/** A labelled field whose text is kept by the report, not by the field. */
export function TextField(props: Given) {
  const {
    part,
    label,
    value,
    onChange,
    path,
    hint,
    readOnly,
    type = 'text',
    maxLength = 500,
    lines = 1,
    hiddenLabel,
  } = props;
  const id = useId();
  const { said, ...leaving } = useSaidAt(part, path, value.trim() === '');
  const described = [hint && `${id}-hint`, said && `${id}-said`].filter(Boolean).join(' ');
  const common = {
    id,
    className: styles.input,
    value,
    readOnly,
    maxLength,
    'data-path': path,
    'aria-describedby': described || undefined,
    'aria-invalid': said?.severity === 'error' || undefined,
    ...leaving,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hiddenLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {lines > 1 ? (
        <textarea {...common} rows={lines} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input {...common} type={type} autoComplete="off" onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldFinding id={`${id}-said`} said={said} />
    </div>
  );
}
