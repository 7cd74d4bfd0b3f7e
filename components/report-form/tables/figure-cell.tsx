'use client';

import { type Control, useController } from 'react-hook-form';
import { formatFigure } from '@/lib/report';
import type { CellMark } from './cell-issues';
import type { TableValues } from './form-values';
import styles from './tables.module.css';
import { useSelectedOnEntry } from './use-selected-on-entry';

/** One cell: raw while someone types in it, with thousands separators otherwise. */
export function FigureCell(props: {
  control: Control<TableValues>;
  row: string;
  column: string;
  label: string;
  path: string;
  figure: boolean;
  placeholder?: string;
  mark?: CellMark;
  describedBy?: string;
}) {
  const { control, row, column, label, path, figure, placeholder, mark, describedBy } = props;
  const { field } = useController({ control, name: `${row}.${column}` });
  const { focused, ...entry } = useSelectedOnEntry(field.onBlur);
  const text = typeof field.value === 'string' ? field.value : '';
  return (
    <input
      ref={field.ref}
      name={field.name}
      className={figure ? styles.figure : styles.words}
      value={focused || !figure ? text : formatFigure(text)}
      placeholder={placeholder}
      inputMode={figure ? 'decimal' : undefined}
      autoComplete="off"
      aria-label={label}
      aria-invalid={mark === 'invalid' || mark === 'disagrees' ? true : undefined}
      aria-describedby={describedBy}
      data-mark={mark}
      data-path={path}
      data-row={row}
      data-column={column}
      maxLength={200}
      onChange={field.onChange}
      {...entry}
    />
  );
}
