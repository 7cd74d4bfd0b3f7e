'use client';

import { NORMAL_KINDS, NORMAL_LABELS } from '@/lib/prose/normalise';
import type { ReportContent } from '@/lib/report';
import { partName } from '@/lib/report/part-names';
import { placeName } from '@/lib/report/place-name';
import type { UniformChange, UniformText } from '@/lib/validation/normalise-report';
import { scrollRegion } from '../fields/scroll-region';
import { groupOf } from '../workspace/places';
import { ChangedText, ChangedWords } from './changed-words';
import styles from './fixes.module.css';
import { Tick } from './tick';

type Given = {
  content: ReportContent;
  texts: readonly UniformText[];
  /** What stays as it is. */
  left: ReadonlySet<UniformChange>;
  onLeave: (some: readonly UniformChange[], out: boolean) => void;
};

/** A row a paragraph, by chapter: what would change is marked in it, and may be left out together or one by one. */
export function UniformRows({ texts, ...given }: Given) {
  const { content } = given;
  const parts = [...new Set(texts.map(({ part }) => groupOf(part)))];
  return (
    <div className={styles.list} {...scrollRegion('改动')}>
      {parts.map((part) => (
        <section key={part} aria-label={partName(content, part)}>
          <h3 className={styles.part}>{partName(content, part)}</h3>
          <ul className={styles.changes}>
            {texts
              .filter((text) => groupOf(text.part) === part)
              .map((text) => (
                <li key={`${text.part} ${text.path}`} className={styles.change}>
                  <Row {...given} own={text} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({ content, own, left, onLeave }: Omit<Given, 'texts'> & { own: UniformText }) {
  const { text, changes } = own;
  const chosen = changes.filter((change) => !left.has(change));
  return (
    <>
      <Tick some={chosen.length} of={changes.length} onTick={(on) => onLeave(changes, !on)}>
        <span className={styles.place}>{placeName(content, own)}</span>
        <span className={styles.counts}>{countsOf(changes)}</span>
        <br />
        <ChangedText text={text} changes={chosen} />
      </Tick>
      {changes.length > 1 && (
        <details className={styles.each}>
          <summary>逐处选择</summary>
          <ul className={styles.changes}>
            {changes.map((change) => (
              <li key={change.at} className={styles.change}>
                <Tick some={left.has(change) ? 0 : 1} of={1} onTick={(on) => onLeave([change], !on)}>
                  <ChangedWords change={change} />
                </Tick>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** 半角标点12处、汉字之间的空格1处 */
const countsOf = (changes: readonly UniformChange[]): string =>
  NORMAL_KINDS.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${NORMAL_LABELS[kind]}${count}处`)
    .join('、');
