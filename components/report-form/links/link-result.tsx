'use client';

import {
  IconAlertTriangle,
  IconArrowForwardUp,
  IconCircleCheck,
  IconHelpCircle,
  type TablerIcon,
} from '@tabler/icons-react';
import {
  askableLink,
  EVIDENCE_DAYS,
  isStale,
  LINK_REASONS,
  type LinkEvidence,
  type LinkVerdict,
} from '@/lib/validation/link-evidence';
import { formatDay, formatMoment } from '../../ui/dates';
import { useReport } from '../workspace/context';
import styles from './links.module.css';
import { standingWord } from './standings';
import { useEvidence } from './use-links';
import { withScheme } from './with-scheme';

const ICONS: Record<LinkVerdict, TablerIcon> = {
  alive: IconCircleCheck,
  moved: IconArrowForwardUp,
  dead: IconAlertTriangle,
  inconclusive: IconHelpCircle,
};

type Given = { typed: string /** Puts another address in the link's place. */; onTake?: (to: string) => void };

/** How a link stands, said where it stands. */
export const LinkResult = (given: Given) =>
  askableLink(given.typed) === undefined ? <Incomplete {...given} /> : <LastAnswer {...given} />;

/** What cannot be asked says why, and offers the address that is meant. */
function Incomplete({ typed, onTake }: Given) {
  const meant = withScheme(typed);
  return (
    <div className={styles.result} data-verdict="incomplete">
      <p className={styles.standing}>
        <IconAlertTriangle size={14} aria-hidden />
        <span className={styles.verdict}>{standingWord('incomplete')}</span>
        <span className={styles.why}>
          {meant ? '没有写http://或https://' : '不是以http://或https://开头的网址'}，点不开，也不能核对
        </span>
      </p>
      {meant && onTake && (
        <button type="button" className={styles.take} onClick={() => onTake(meant)}>
          改为{meant}
        </button>
      )}
    </div>
  );
}

/** The last answer to a link, with the reason where it is not well; the evidence unfolds. */
function LastAnswer({ typed, onTake }: Given) {
  const evidence = useEvidence(typed);
  const { links, opened } = useReport();
  if (!evidence) return null;
  const { verdict, checkedAt, finalUrl, reason } = evidence;
  const Icon = ICONS[verdict];
  // What was published is not asked again: its evidence is of then.
  const stale = opened.report.status !== 'published' && isStale(evidence, links.view().now);
  return (
    <details className={styles.result} data-verdict={verdict}>
      <summary className={styles.standing}>
        <Icon size={14} aria-hidden />
        <span className={styles.verdict}>{standingWord(verdict)}</span>
        <span>
          {formatDay(checkedAt)}核对{stale && `，已超过${EVIDENCE_DAYS}天`}
        </span>
        {verdict !== 'alive' && <span className={styles.why}>{LINK_REASONS[reason]}</span>}
      </summary>
      <Evidence evidence={evidence} />
      {verdict === 'moved' && onTake && (
        <button type="button" className={styles.take} onClick={() => onTake(finalUrl)}>
          改用新地址
        </button>
      )}
    </details>
  );
}

function Evidence({ evidence }: { evidence: LinkEvidence }) {
  const { reason, status, title, finalUrl, checkedAt, checkedByName, aliveAt, verdict } = evidence;
  return (
    <dl className={styles.evidence}>
      <dt>结果</dt>
      <dd>
        {LINK_REASONS[reason]}
        {status !== null && `（网站答复${status}）`}
      </dd>
      {title !== '' && (
        <>
          <dt>网页标题</dt>
          <dd>{title}</dd>
        </>
      )}
      {finalUrl !== '' && (
        <>
          <dt>{verdict === 'moved' ? '新地址' : '跳转到'}</dt>
          <dd>
            <a href={finalUrl} target="_blank" rel="noreferrer noopener">
              {finalUrl}
            </a>
          </dd>
        </>
      )}
      <dt>核对</dt>
      <dd>
        {checkedByName}，{formatMoment(checkedAt)}
      </dd>
      {verdict !== 'alive' && verdict !== 'moved' && aliveAt && (
        <>
          <dt>上次正常</dt>
          <dd>{formatMoment(aliveAt)}</dd>
        </>
      )}
    </dl>
  );
}
