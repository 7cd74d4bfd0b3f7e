'use client';

import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { BoundFigure } from '@/lib/report';
import { Dialog, DialogButtons } from '../../../ui/dialog';
import { EmptyState } from '../../../ui/empty-state';
import styles from './bound.module.css';
import { type FigureChoice, matchingChoices, type TableChoices } from './figure-choices';

type Choose = (figure: BoundFigure, shown: string) => void;

/** Offers the figures of the report's statistics tables for the place where one writes. */
export function FigurePicker(props: {
  /** undefined while it is closed. */
  tables: readonly TableChoices[] | undefined;
  onChoose: Choose;
  onClose: () => void;
}) {
  const { tables, onChoose, onClose } = props;
  return (
    <Dialog open={tables !== undefined} title="插入统计表里的数字" onClose={onClose} wide>
      {tables?.length === 0 ? (
        <EmptyState
          title="统计表里还没有数字"
          text="先在各章的统计表中填写，再在正文里插入；插入的数字以后随表改变。"
        />
      ) : (
        <Figures tables={tables ?? []} onChoose={onChoose} />
      )}
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          不插入
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

function Figures({ tables, onChoose }: { tables: readonly TableChoices[]; onChoose: Choose }) {
  const [words, setWords] = useState('');
  const box = useRef<HTMLElement>(null);
  const found = matchingChoices(tables, words);
  /** Up and down go from the words through the figures; Enter in the words takes the first. */
  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, button') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Enter' && at === 0 && !event.nativeEvent.isComposing) stops[1]?.click();
    else if (step !== 0) stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <search ref={box} aria-label="统计表里的数字" className={styles.picker} onKeyDown={onKeyDown}>
      <TextInput
        label="查找"
        description="表名、行名、列名或数字；↓选择，回车插入"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className={styles.tables}>
        {found.map(({ table, title, figures }) => (
          <section key={table} aria-label={title}>
            <h3 className={styles.table}>{title}</h3>
            <ul className={styles.figures}>
              {figures.map((figure) => (
                <FigureRow key={figure.cell} figure={figure} onChoose={onChoose} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p role="status" className={styles.none}>
        {found.length === 0 && `没有含“${words.trim()}”的数字，请换个词查找。`}
      </p>
    </search>
  );
}

const FigureRow = ({ figure, onChoose }: { figure: FigureChoice; onChoose: Choose }) => (
  <li className={styles.figure}>
    <span>{figure.label}</span>
    <span className={styles.forms}>
      {figure.forms.map(({ form, shown }) => (
        <button
          key={form}
          type="button"
          aria-label={`插入：${figure.label}，${shown}${form === 'value' ? figure.unit : ''}`}
          onClick={() => onChoose({ table: figure.table, cell: figure.cell, form }, shown)}
        >
          {shown}
          {form === 'value' && <small>{figure.unit}</small>}
        </button>
      ))}
    </span>
  </li>
);
