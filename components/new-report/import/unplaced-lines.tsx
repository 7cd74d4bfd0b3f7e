import type { UnplacedContent } from '@/lib/report';
import { keyed } from '../../ui/keyed';
import styles from './import.module.css';

const SHOWN = 200;

/** Text that found no place. It goes into the draft all the same and is dealt with there. */
export const UnplacedLines = ({ lines }: UnplacedContent) => (
  <details className={styles.folded}>
    <summary>没有归入任何一章的文字（{lines.length}行）</summary>
    <div className={styles.foldedBody}>
      <p className={styles.hint}>这些文字随草稿保存，在报告的“未归位的文字”里逐行处理，不会丢失。</p>
      <ul className={styles.unplaced}>
        {keyed(lines.slice(0, SHOWN), ({ text, near }) => near + text).map(({ key, item: { text, near } }) => (
          <li key={key}>
            <span className={styles.where}>{near}</span>
            {text}
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <p className={styles.hint}>另有{lines.length - SHOWN}行，建立草稿后可以全部看到。</p>}
    </div>
  </details>
);
