'use client';

import { guessedTitleLines } from '@/lib/typeset';
import { LineList } from '../fields/line-list';
import styles from './preface.module.css';

const TITLE_LINES = 6;

type Given = { lines: readonly string[]; readOnly: boolean; onChange: (lines: string[]) => void };

/** The title's lines with how they print; one that is too long says where it is broken. */
export function TitleField({ lines, readOnly, onChange }: Given) {
  const printed = lines.map((line, i) => ({ at: i + 1, parts: guessedTitleLines(line) }));
  const long = printed.filter(({ parts }) => parts.length > 1);
  return (
    <div className={styles.group}>
      <LineList
        part="preface"
        label="标题"
        path="title"
        lines={lines}
        max={TITLE_LINES}
        addLabel="加一行"
        hint="一行一个词意完整的段落，印成上下排列、长短适宜的标题（GB/T 9704—2012 7.3.1）。"
        readOnly={readOnly}
        onChange={onChange}
      />
      {printed.some(({ parts }) => parts.length > 0) && (
        <figure className={styles.title} aria-label="标题印出的样子">
          {printed.flatMap(({ at, parts }) => parts.map((part) => <span key={`${at} ${part}`}>{part}</span>))}
        </figure>
      )}
      {long.map(({ at, parts }) => (
        <p key={at} role="status" className={styles.long}>
          第{at}行太长，按词意印成{parts.length}行，如上。
          {!readOnly && '要在别处分行，请自己分成几行填写。'}
        </p>
      ))}
    </div>
  );
}
