'use client';

import Link from 'next/link';
import { useState } from 'react';
import { quoteAfter } from '@/lib/validation/place-before';
import { FixButton } from '../report-form/fixes/fix-button';
import { ExplainButton } from '../rules/explain-button';
import { ActButton } from '../ui/act-button';
import { keyed } from '../ui/keyed';
import { AnswerBox } from './answer-box';
import styles from './findings.module.css';
import { findingHref } from './place-href';
import type { AnsweredFinding, FindingKind } from './sorted-findings';

export type ItemGiven = { reportId: string; mayAnswer: boolean; mendLabel: string };

/** So many alike stand in full; one more would be no saving. */
const IN_FULL = 3;

/** What one rule says in a chapter: fifty unanswered items do not bury what comes after them. */
export function KindItems({ kind: { findings }, ...given }: ItemGiven & { kind: FindingKind }) {
  const [open, setOpen] = useState(false);
  const rest = findings.length > IN_FULL + 1 ? findings.length - IN_FULL : 0;
  return (
    <>
      {keyed(findings, (item) => item.fingerprint).map(({ key, item }, i) => (
        <li key={key} className={styles.item} data-out={(!open && rest > 0 && i >= IN_FULL) || undefined}>
          <FindingItem {...given} {...item} />
        </li>
      ))}
      {rest > 0 && (
        <li className={styles.more}>
          <ActButton aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? `收起其余${rest}处同类问题` : `另有${rest}处同类问题，展开`}
          </ActButton>
        </li>
      )}
    </>
  );
}

/** Where, what, the words, and what can be done; it leads to its place, and a warning takes a reason. */
function FindingItem({
  reportId,
  mayAnswer,
  mendLabel,
  finding,
  place,
  fingerprint,
  answer,
}: ItemGiven & AnsweredFinding) {
  const quote = quoteAfter(finding);
  return (
    <>
      <div className={styles.head}>
        <p className={styles.message}>
          {place !== '' && <span className={styles.place}>{place}</span>}
          {finding.message}
        </p>
        <Link href={findingHref(reportId, finding)} className={styles.mend}>
          {mendLabel}
          <span className="visually-hidden">：{finding.message}</span>
        </Link>
      </div>
      {quote && <blockquote className={styles.quote}>{quote}</blockquote>}
      <div className={styles.acts}>
        <FixButton finding={finding} />
        <ExplainButton rule={finding.rule} about={finding.message} />
        {finding.severity === 'warning' && (
          <AnswerBox
            reportId={reportId}
            fingerprint={fingerprint}
            about={finding.message}
            answer={answer}
            mayAnswer={mayAnswer}
          />
        )}
        {finding.basis && <p className={styles.basis}>依据：{finding.basis}</p>}
      </div>
    </>
  );
}
