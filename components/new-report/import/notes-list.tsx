import type { IntakeNote } from '@/lib/intake';
import { keyed } from '../../ui/keyed';
import styles from './import.module.css';

const LABELS = { warning: '请核对', hint: '已整理' } as const;

/** What the reading noticed: deviations to look at first, then what it tidied. */
export const NotesList = ({ notes }: { notes: IntakeNote[] }) => (
  <ul className={styles.notes}>
    {keyed(
      notes.toSorted((a, b) => Number(a.severity === 'hint') - Number(b.severity === 'hint')),
      (note) => `${note.code}${note.line ?? ''}${note.message}`,
    ).map(({ key, item: { severity, message, line, quote } }) => (
      <li key={key} className={styles.note}>
        <span className={severity === 'warning' ? styles.look : styles.tidied}>{LABELS[severity]}</span>
        <div className={styles.noteText}>
          {message}
          {line !== undefined && <span className={styles.where}>第{line}行</span>}
          {quote && <q className={styles.quote}>{quote}</q>}
        </div>
      </li>
    ))}
  </ul>
);
