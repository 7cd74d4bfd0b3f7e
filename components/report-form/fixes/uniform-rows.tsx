'use client';

import { NORMAL_KINDS, NORMAL_LABELS } from '@/lib/prose/normalise';
import type { ReportContent } from '@/lib/report';
import { placeName } from '@/lib/report/place-name';
import type { UniformChange, UniformText } from '@/lib/validation/normalise-report';
import { groupOf } from '../workspace/places';
import { ByPart } from './by-part';
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
  const rows = texts.map((text) => ({
    key: `${text.part} ${text.path}`,
    part: groupOf(text.part),
    words: <Row {...given} own={text} />,
  }));
  return <ByPart content={given.content} rows={rows} />;
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
