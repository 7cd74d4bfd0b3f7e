'use client';

import { Textarea } from '@mantine/core';
import { hasLinks, tallyWords } from '../report-form/links/tally-words';
import { DeadList } from './dead-list';
import styles from './submission.module.css';
import type { SubmissionLinks as Given } from './use-submission-links';

type Props = { reportId: string; links: Given; reason: string; onReason: (reason: string) => void };

/** What somebody should know of the links before the report goes to review; none of it stands in the way. */
export function SubmissionLinks({ reportId, links, reason, onReason }: Props) {
  if (!links.enabled) return <p className={styles.off}>本校没有开启校外链接核对，请自行点开清单中的链接。</p>;
  if (!hasLinks(links.tally)) return null;
  const open = links.dead.filter(({ answered }) => !answered).length;
  return (
    <section className={styles.submission} aria-label="清单链接">
      <Standing links={links} />
      {links.dead.length > 0 && (
        <>
          <p className={styles.dead}>{links.dead.length}处链接打不开，建议换成有效的链接后再送审：</p>
          <DeadList reportId={reportId} dead={links.dead} />
        </>
      )}
      {open > 0 && (
        <Textarea
          label="仍要送审的，说明理由（选填）"
          description={`写在没有说明理由的${open}处打不开的链接上，审核人会看到`}
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => onReason(event.currentTarget.value)}
        />
      )}
    </section>
  );
}

function Standing({ links: { run, tally, failure } }: { links: Given }) {
  if (run?.state === 'running') {
    return (
      <div>
        <p role="status" className={styles.tally}>
          正在核对清单链接，已检查{run.done}／{run.total}条
        </p>
        <progress className={styles.progress} aria-label="链接核对进度" max={run.total || 1} value={run.done} />
        <p className={styles.quiet}>可以不等：送审后继续核对，结果审核人看得到。</p>
      </div>
    );
  }
  if (run?.state === 'offline' && tally.unchecked + tally.stale > 0) {
    return <p className={styles.quiet}>服务器连不上校外网站，链接没有核对，不影响送审。</p>;
  }
  return (
    <div>
      <p role="status" className={styles.tally}>
        {tallyWords(tally)}
      </p>
      {failure && <p className={styles.quiet}>链接没有核对：{failure.message}不影响送审。</p>}
    </div>
  );
}
