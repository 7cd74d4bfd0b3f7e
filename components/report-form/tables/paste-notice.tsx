import { Notice } from '../../ui/notice';
import styles from './tables.module.css';

/** What a pasted block did, and the way back. */
export const PasteNotice = ({ outside, onUndo }: { outside: number; onUndo: () => void }) => (
  <Notice tone={outside > 0 ? 'warning' : 'info'}>
    已从表格软件粘贴。{outside > 0 && `有${outside}格超出本表，没有填入。`}
    <button type="button" className={styles.undo} onClick={onUndo}>
      撤销粘贴
    </button>
  </Notice>
);
