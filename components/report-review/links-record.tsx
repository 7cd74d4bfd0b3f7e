'use client';

import { linksOfItems } from '@/lib/validation/link-evidence';
import { LinkRunBar } from '../report-form/links/run-bar';
import { askedWords } from '../report-form/links/tally-words';
import { useLinks } from '../report-form/links/use-links';
import { useContent, useReport } from '../report-form/workspace/context';
import { deadLinks } from './dead-links';
import { DeadList } from './dead-list';
import styles from './pages.module.css';

/** For who reviews: how the links of the items stand, when they were asked, and which lead nowhere. */
export function LinksRecord() {
  const { opened } = useReport();
  const content = useContent();
  const { enabled, evidence } = useLinks();
  const dead = deadLinks(content, evidence, opened.answers);
  const asked = askedWords(linksOfItems(Object.values(content.items)), evidence);
  return (
    <details className={styles.folded} open>
      <summary>
        <h2>清单链接{dead.length > 0 && `（${dead.length}处打不开）`}</h2>
      </summary>
      <div className={styles.record}>
        <LinkRunBar />
        {enabled && asked !== '' && <p className={styles.quiet}>核对时间：{asked}</p>}
        {dead.length > 0 && <DeadList reportId={opened.report.id} dead={dead} />}
      </div>
    </details>
  );
}
