'use client';

import { useState } from 'react';
import { itemNumber, type PartKey } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import { type Finding, fingerprint, SEVERITIES, SEVERITY_LABELS } from '@/lib/validation/finding';
import { placeBefore, quoteAfter } from '@/lib/validation/place-before';
import { ExplainButton } from '../../rules/explain-button';
import { FixButton } from '../fixes/fix-button';
import { useChecks, useReport } from './context';
import styles from './findings-panel.module.css';
import { groupOf } from './places';
import { targetOfFinding, useJump } from './use-place';

const bySeverity = (a: Finding, b: Finding) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/** What the rules remark on; choosing one goes to its place. */
export function FindingsPanel({ part, onFollow }: { part: PartKey; onFollow?: () => void }) {
  const { findings, pending } = useChecks();
  const [all, setAll] = useState(false);
  const own = findings.filter((finding) => groupOf(finding.part) === groupOf(part));
  const shown = (all ? findings : own).toSorted(bySeverity);
  return (
    <section aria-label="核对意见">
      <div className={styles.head}>
        <label>
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />{' '}
          显示全部部分（
          {findings.length}）
        </label>
        <span role="status" className={styles.pending}>
          {pending ? '核对中…' : ''}
        </span>
      </div>
      {shown.length === 0 ? (
        <p className={styles.empty}>{all ? '整份报告没有核对意见。' : '这一部分没有核对意见。'}</p>
      ) : (
        <ul className={styles.list}>
          {keyed(shown).map(({ key, finding }) => (
            <li key={key}>
              <FindingEntry
                finding={finding}
                named={all || itemNumber(finding.part) !== undefined}
                part={part}
                onFollow={onFollow}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const keyed = (findings: Finding[]) =>
  findings.map((finding, index) => ({ finding, key: `${fingerprint(finding)}#${index}` }));

type Given = { finding: Finding; named: boolean; part: PartKey; onFollow?: () => void };

function FindingEntry({ finding, named, part, onFollow }: Given) {
  const { opened } = useReport();
  const { content } = useChecks();
  const jump = useJump(part);
  const answer = opened.answers.find((given) => given.fingerprint === fingerprint(finding));
  const go = () => {
    onFollow?.();
    jump(targetOfFinding(finding));
  };
  const place = placeBefore(content, finding);
  const quote = quoteAfter(finding);
  const where = named && itemNumber(finding.part) === undefined ? `${partName(content, finding.part)} ${place}` : place;
  return (
    <div className={styles.finding} data-severity={finding.severity}>
      <button type="button" className={styles.go} onClick={go}>
        <span className={styles.top}>
          <span className={styles.severity}>{SEVERITY_LABELS[finding.severity]}</span>
          {where.trim() !== '' && <span className={styles.where}>{where}</span>}
        </span>
        <span className={styles.message}>{finding.message}</span>
        {quote && <span className={styles.quote}>{quote}</span>}
        {finding.basis && <span className={styles.basis}>依据：{finding.basis}</span>}
        {answer && <span className={styles.basis}>已说明：{answer.reason}</span>}
      </button>
      <div className={styles.acts}>
        <FixButton finding={finding} onMade={onFollow} />
        <ExplainButton rule={finding.rule} about={finding.message} />
      </div>
    </div>
  );
}
