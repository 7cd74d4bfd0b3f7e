import { Notice } from '../../ui/notice';
import styles from './tables.module.css';

/** Many cells filled at once: a block from a spreadsheet, some of it beside the table, or 0 in the blank cells. */
export type Filled = { by: 'paste'; outside: number } | { by: 'zeros'; cells: number };

/** What was filled in at once, and the way back. */
export const FilledNotice = ({ filled, onUndo }: { filled: Filled; onUndo: () => void }) => (
  <Notice tone={filled.by === 'paste' && filled.outside > 0 ? 'warning' : 'info'}>
    {filled.by === 'zeros' && `已在空着的${filled.cells}格填0。`}
    {filled.by === 'paste' && '已从表格软件粘贴。'}
    {filled.by === 'paste' && filled.outside > 0 && `有${filled.outside}格超出本表，没有填入。`}
    <button type="button" className={styles.undo} onClick={onUndo}>
      {filled.by === 'paste' ? '撤销粘贴' : '撤销'}
    </button>
  </Notice>
);
