'use client';

import {
  IconAlertTriangle,
  IconArrowForwardUp,
  IconCircleCheck,
  IconHelpCircle,
  type TablerIcon,
} from '@tabler/icons-react';
import {
  EVIDENCE_DAYS,
  isStale,
  LINK_REASONS,
  type LinkEvidence,
  type LinkVerdict,
} from '@/lib/validation/link-evidence';
import { formatDay, formatMoment } from '../../ui/dates';
import { useReport } from '../workspace/context';
import styles from './links.module.css';
import { useEvidence } from './use-links';

const SHOWN: Record<LinkVerdict, { word: string; Icon: TablerIcon }> = {
  alive: { word: '正常', Icon: IconCircleCheck },
  moved: { word: '已改用新地址', Icon: IconArrowForwardUp },
  dead: { word: '打不开', Icon: IconAlertTriangle },
  inconclusive: { word: '要点开看', Icon: IconHelpCircle },
};

/** The last answer to a link, one quiet line; the evidence unfolds. @param onTake puts the new address in the link's place */
export function LinkResult({ typed, onTake }: { typed: string; onTake?: (to: string) => void }) {
  const evidence = useEvidence(typed);
  const { links, opened } = useReport();
  if (!evidence) return null;
  const { verdict, checkedAt, finalUrl } = evidence;
  const { word, Icon } = SHOWN[verdict];
  // What was published is not asked again: its evidence is of then.
  const stale = opened.report.status !== 'published' && isStale(evidence, links.view().now);
  return (
    <details className={styles.result} data-verdict={verdict}>
      <summary>
        <Icon size={14} aria-hidden />
        <span className={styles.verdict}>{word}</span>
        <span>
          {formatDay(checkedAt)}核对{stale && `，已超过${EVIDENCE_DAYS}天`}
        </span>
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
