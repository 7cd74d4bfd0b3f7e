import { type Period, titleLines } from '@/lib/report';
import styles from './new-report.module.css';

/** The title as it will print, one line each. */
export const TitlePreview = (props: { school: string; period: Period; yearWord: string; titleWord: string }) => (
  <div>
    <p className={styles.previewLabel}>报告标题</p>
    <div className={styles.preview} aria-live="polite">
      {titleLines(props.school, props.period, props.yearWord, props.titleWord).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  </div>
);
