'use client';

import { useState } from 'react';
import type { BoundFigure } from '@/lib/report';
import styles from './bound.module.css';
import type { FigureChoice, TableChoices } from './figure-choices';

export type Choose = (figure: BoundFigure, words: { shown: string; unit: string }) => void;

/** One statistics table: its head says what it is and how much it holds, and opens it. */
export function TableFigures({ table, open, onChoose }: { table: TableChoices; open: boolean; onChoose: Choose }) {
  const [unfolded, setUnfolded] = useState(open);
  const { title, chapter, own, figures, filled } = table;
  const count = figures.filter(({ forms }) => forms.length > 0).length;
  return (
    <section aria-label={title}>
      <h3 className={styles.table}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={filled > 0 && unfolded}
          disabled={filled === 0}
          onClick={() => setUnfolded(!unfolded)}
        >
          <span>{title}</span>
          <span className={styles.where}>{own ? '本章' : chapter}</span>
          <span className={styles.count}>{filled > 0 ? `${count}个数字` : '全表空白'}</span>
        </button>
      </h3>
      {unfolded && filled > 0 && <FigureRows figures={figures} onChoose={onChoose} />}
    </section>
  );
}

export const FigureRows = ({ figures, onChoose }: { figures: readonly FigureChoice[]; onChoose: Choose }) => (
  <ul className={styles.figures}>
    {figures.map((figure) => (
      <FigureRow key={`${figure.table} ${figure.cell}`} figure={figure} onChoose={onChoose} />
    ))}
  </ul>
);

const FigureRow = ({ figure, onChoose }: { figure: FigureChoice; onChoose: Choose }) => (
  <li className={styles.figure} data-empty={figure.forms.length === 0 ? '' : undefined}>
    <span>{figure.label}</span>
    <span className={styles.forms}>
      {figure.note && <span className={styles.note}>{figure.note}</span>}
      {withUnits(figure).map(({ form, shown, unit }) => (
        <button
          key={form}
          type="button"
          data-figure=""
          aria-label={`插入：${figure.label}，${shown}${unit}`}
          onClick={() => onChoose({ table: figure.table, cell: figure.cell, form }, { shown, unit })}
        >
          {shown}
          {unit && <small>{unit}</small>}
        </button>
      ))}
    </span>
  </li>
);

/** 较上年增加3件 holds its unit already. */
const withUnits = ({ forms, unit }: FigureChoice) =>
  forms.map((own) => ({ ...own, unit: own.form === 'value' ? unit : '' }));
