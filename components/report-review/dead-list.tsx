import Link from 'next/link';
import { itemNumber } from '@/lib/report';
import { LINK_REASONS } from '@/lib/validation/link-evidence';
import { formatDay } from '../ui/dates';
import { keyed } from '../ui/keyed';
import type { DeadLink } from './dead-links';
import { findingHref } from './place-href';
import styles from './submission.module.css';

/** Links that are gone, each with its item and the way there. */
export const DeadList = ({ reportId, dead }: { reportId: string; dead: readonly DeadLink[] }) => (
  <ul className={styles.deadList} aria-label="打不开的链接">
    {keyed(dead, (one) => one.fingerprint).map(({ key, item: { finding, evidence, answered } }) => (
      <li key={key}>
        <Link href={findingHref(reportId, finding)}>第{itemNumber(finding.part)}项</Link>
        <div>
          <p className={styles.address}>{evidence.url}</p>
          <p className={styles.said}>
            {LINK_REASONS[evidence.reason]}，{formatDay(evidence.checkedAt)}核对
            {answered && '，已说明理由'}
          </p>
        </div>
      </li>
    ))}
  </ul>
);
