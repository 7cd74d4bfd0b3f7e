'use client';

import { type ClipboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { cellKey, cellLabel, computedTotal, formatNumber, type TableContent, type TableDefinition } from '@/lib/report';
import { scrollRegion } from '../fields/scroll-region';
import { sameContent } from '../saving/same-content';
import { tableIssues } from './cell-issues';
import { FigureCell } from './figure-cell';
import { type Filled, FilledNotice } from './filled-notice';
import { FormHead } from './form-head';
import {
  allNotApplicable,
  askedCells,
  changedCells,
  isNotApplicable,
  LABEL,
  type TableValues,
  takenBack,
  toContent,
  toValues,
  withoutBlanks,
  zerosInBlanks,
} from './form-values';
import { moveBetweenCells } from './grid-keys';
import { pasteBlock, readBlock } from './paste-block';
import styles from './tables.module.css';

export type StatisticsFormProps = {
  table: TableDefinition;
  content: TableContent;
  onChange: (content: TableContent) => void;
};

/** A statistics table as its definition draws it: totals computed live, sums that disagree said under their row. */
export function StatisticsForm({ table, content: initial, onChange }: StatisticsFormProps) {
  const id = useId();
  const { control, getValues, reset, setValue } = useForm<TableValues>({ defaultValues: toValues(table, initial) });
  const values = useWatch({ control }) as TableValues;
  const [composing, setComposing] = useState(false);
  const [filled, setFilled] = useState<{ before: TableValues; after: TableValues; told: Filled } | null>(null);
  const content = useSettled(toContent(table, values, initial), composing);
  const reported = useRef(withoutBlanks(initial));
  const before = useRef<TableValues | null>(null);
  // What came from outside comes into its cells before anything typed since is reported.
  useEffect(() => {
    const changed = changedCells(table, reported.current, withoutBlanks(initial));
    if (changed.length === 0) return;
    reported.current = withoutBlanks(initial);
    for (const { row, column, text } of changed) setValue(`${row}.${column}`, text);
    before.current = null;
    setFilled(null);
  }, [table, initial, setValue]);
  useEffect(() => {
    if (sameContent(content, reported.current)) return;
    reported.current = content;
    onChange(content);
  }, [content, onChange]);

  const { marks, byRow } = tableIssues(table, content);
  const none = isNotApplicable(table, content);
  const asked = askedCells(table);
  const blank = asked.filter((key) => (content[key] ?? '').trim() === '').length;
  const toggle = (on: boolean) => {
    const now = getValues();
    const blank = toValues(table, {});
    reset(on ? allNotApplicable(table, now) : (before.current ?? blank), { keepDefaultValues: true });
    before.current = on ? now : null;
    setFilled(null);
  };
  const fill = (after: TableValues, told: Filled) => {
    const now = structuredClone(getValues());
    reset(after, { keepDefaultValues: true });
    setFilled({ before: now, after, told });
  };
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const cell = event.target instanceof HTMLElement ? event.target.dataset : {};
    const block = readBlock(event.clipboardData.getData('text/plain'));
    if (!block || !cell.row || !cell.column) return;
    event.preventDefault();
    const { values: pasted, outside } = pasteBlock(table, getValues(), { row: cell.row, column: cell.column }, block);
    fill(pasted, { by: 'paste', outside });
  };
  const undo = () => {
    if (filled) reset(takenBack(filled.before, filled.after, getValues()), { keepDefaultValues: true });
    setFilled(null);
  };

  return (
    <div className={styles.form} data-path={`tables.${table.key}`}>
      <FormHead
        table={table}
        notApplicable={none}
        blank={blank}
        asked={asked.length}
        onZeros={() => fill(zerosInBlanks(table, getValues()), { by: 'zeros', cells: blank })}
        onNotApplicable={toggle}
      />
      {filled && <FilledNotice filled={filled.told} onUndo={undo} />}
      <div className={styles.scroll} {...scrollRegion(`${table.title}的各格`)}>
        <table
          className={styles.table}
          onKeyDown={moveBetweenCells}
          onPaste={onPaste}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
        >
          <thead>
            <tr>
              <th scope="col">项目</th>
              {table.columns.map(({ key, label, unit, kind }) => (
                <th key={key} scope="col" className={kind === 'text' ? undefined : styles.number}>
                  {label}
                  {unit && <span className={styles.unit}>（{unit}）</span>}
                </th>
              ))}
            </tr>
          </thead>
          {table.rows.map((row) => {
            const messages = byRow.get(row.key) ?? [];
            const messageId = `${id}-${row.key}`;
            const describedBy = messages.length > 0 ? messageId : undefined;
            const path = (column: string) => `tables.${table.key}.${cellKey(row.key, column)}`;
            return (
              <tbody key={row.key} data-kind={row.kind}>
                <tr>
                  <th scope="row" data-indent={row.indent}>
                    {row.kind === 'custom' ? (
                      <FigureCell
                        control={control}
                        row={row.key}
                        column={LABEL}
                        label={row.label}
                        path={path(LABEL)}
                        figure={false}
                        placeholder={row.label}
                      />
                    ) : (
                      row.label
                    )}
                  </th>
                  {table.columns.map((column) => {
                    const key = cellKey(row.key, column.key);
                    const total = computedTotal(table, content, key);
                    return (
                      <td key={column.key}>
                        <FigureCell
                          control={control}
                          row={row.key}
                          column={column.key}
                          label={cellLabel(table, content, key) + (column.unit ? `（${column.unit}）` : '')}
                          path={path(column.key)}
                          figure={column.kind !== 'text'}
                          placeholder={total === undefined ? undefined : formatNumber(total)}
                          mark={marks.get(key)}
                          describedBy={describedBy}
                        />
                      </td>
                    );
                  })}
                </tr>
                {messages.length > 0 && (
                  <tr>
                    <td colSpan={table.columns.length + 1} id={messageId} className={styles.messages}>
                      {messages.map((message) => (
                        <p key={message}>{message}</p>
                      ))}
                    </td>
                  </tr>
                )}
              </tbody>
            );
          })}
        </table>
      </div>
    </div>
  );
}

/** The value as it stood before an open composition: nothing is counted in the middle of one. */
function useSettled<T>(value: T, composing: boolean): T {
  const [settled, setSettled] = useState(value);
  if (!composing && !sameContent(value, settled)) setSettled(value);
  return composing ? settled : value;
}
