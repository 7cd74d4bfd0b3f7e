import Link from 'next/link';
import { FixButton } from '../report-form/fixes/fix-button';
import { ExplainButton } from '../rules/explain-button';
import { keyed } from '../ui/keyed';
import { AnswerBox } from './answer-box';
import styles from './findings.module.css';
import { findingHref } from './place-href';
import { SeverityTag } from './severity-tag';
import type { AnsweredFinding, FindingGroup } from './sorted-findings';

type Given = { reportId: string; mayAnswer: boolean; mendLabel: string };

/** All findings by chapter; each leads to its place, each warning takes a reason. */
export const FindingsList = ({ groups, ...given }: Given & { groups: FindingGroup[] }) => (
  <>
    {groups.map(({ chapter, title, findings }) => (
      <section key={chapter} className={styles.group} aria-labelledby={`findings-${chapter}`}>
        <h3 id={`findings-${chapter}`} className={styles.groupTitle}>
          {title}
          <span className={styles.groupCount}>{findings.length}处</span>
        </h3>
        <ul className={styles.list}>
          {keyed(findings, (item) => item.fingerprint).map(({ key, item }) => (
            <li key={key} className={styles.item}>
              <FindingItem {...given} {...item} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);

function FindingItem({ reportId, mayAnswer, mendLabel, finding, place, fingerprint, answer }: Given & AnsweredFinding) {
  return (
    <>
      <div className={styles.head}>
        <SeverityTag severity={finding.severity} />
        <p className={styles.message}>
          {place !== '' && <span className={styles.place}>{place}</span>}
          {finding.message}
        </p>
        <Link href={findingHref(reportId, finding)} className={styles.mend}>
          {mendLabel}
          <span className="visually-hidden">：{finding.message}</span>
        </Link>
      </div>
      {finding.quote && <blockquote className={styles.quote}>{finding.quote}</blockquote>}
      {finding.basis && <p className={styles.basis}>依据：{finding.basis}</p>}
      <div className={styles.acts}>
        <FixButton finding={finding} />
        <ExplainButton rule={finding.rule} about={finding.message} />
        {finding.severity === 'warning' && (
          <AnswerBox reportId={reportId} fingerprint={fingerprint} answer={answer} mayAnswer={mayAnswer} />
        )}
      </div>
    </>
  );
}
