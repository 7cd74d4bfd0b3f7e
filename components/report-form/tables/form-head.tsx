import { Button } from '@mantine/core';
import type { TableDefinition } from '@/lib/report';
import styles from './tables.module.css';

/** Which table, where it comes from, and what may be said of all of it at once. */
export function FormHead(props: {
  table: TableDefinition;
  notApplicable: boolean;
  /** Figures that are asked for and blank, of all that are. */
  blank: number;
  asked: number;
  onZeros: () => void;
  onNotApplicable: (on: boolean) => void;
}) {
  const { table, notApplicable, blank, asked, onZeros, onNotApplicable } = props;
  const totals = [...table.rows, ...table.columns].some(({ kind }) => kind === 'total');
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.title}>{table.title}</h3>
        <div className={styles.whole}>
          {table.mayBeNone && blank > 0 && (
            <Button size="compact-md" variant="default" onClick={onZeros}>
              {blank === asked ? '本表均为0' : `空着的${blank}格填0`}
            </Button>
          )}
          <label className={styles.switch}>
            <input
              type="checkbox"
              checked={notApplicable}
              onChange={(event) => onNotApplicable(event.currentTarget.checked)}
            />{' '}
            本表不适用
          </label>
        </div>
      </div>
      <p className={styles.basis}>
        {table.basis}
        {totals && '。合计自动算出，不必填写；自己填了的，与各格核对。'}
      </p>
    </>
  );
}
