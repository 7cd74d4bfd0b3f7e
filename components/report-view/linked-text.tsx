import { Fragment } from 'react';
import { keyed } from '../ui/keyed';
import styles from './report-article.module.css';
import { hostOf, textPieces } from './web-links';

/** Text whose web addresses can be followed. */
export const Linked = ({ text }: { text: string }) =>
  keyed(textPieces(text), (piece) => piece.text).map(({ key, item: { text: words, href } }) =>
    href ? (
      <a key={key} href={href} rel="nofollow noopener" className={styles.address}>
        {words}
      </a>
    ) : (
      <Fragment key={key}>{words}</Fragment>
    ),
  );

/** A link of the checklist: its host first, the whole address below; text that is no address stays text. */
export function HostLink({ link }: { link: string }) {
  const host = hostOf(link);
  if (!host) return <span className={styles.address}>{link}</span>;
  return (
    <a href={link.trim()} rel="nofollow noopener" className={styles.hostLink}>
      <span className={styles.host}>{host}</span>
      <span className={styles.rest}>{link.trim().replace(/^https?:\/\/[^/?#]*/i, '') || '/'}</span>
    </a>
  );
}
