'use client';

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { HeadingChoice } from '@/lib/intake';
import { headingOptions, isHeadingChoice } from './chapter-options';
import styles from './import.module.css';
import { linesWith } from './source-lines';

/** A heading the reading missed: found in the source by its words and given its chapter. */
export function MissedHeading(props: {
  text: string;
  variant: string;
  known: ReadonlySet<number>;
  busy: boolean;
  onCorrect: (line: number, choice: HeadingChoice) => void;
}) {
  const [words, setWords] = useState('');
  const [chapter, setChapter] = useState<HeadingChoice>('overview');
  const matches = linesWith(props.text, words).filter(({ line }) => !props.known.has(line));
  return (
    <details className={styles.folded}>
      <summary>有标题没有找到？</summary>
      <div className={styles.foldedBody}>
        <div className={styles.pair}>
          <TextInput
            label="原文标题里的几个字"
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <NativeSelect
            label="这个标题归入"
            classNames={{ input: styles.select }}
            data={headingOptions(props.variant).filter(({ value }) => value !== 'text')}
            value={chapter}
            onChange={({ currentTarget: { value } }) => {
              if (isHeadingChoice(value)) setChapter(value);
            }}
          />
        </div>
        <ul className={styles.matches} aria-live="polite">
          {matches.map(({ line, text }) => (
            <li key={line}>
              <span className={styles.match}>
                第{line}行：{text}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                disabled={props.busy}
                aria-label={`把第${line}行作为标题`}
                onClick={() => {
                  setWords('');
                  props.onCorrect(line, chapter);
                }}
              >
                作为标题
              </Button>
            </li>
          ))}
          {words.trim() !== '' && matches.length === 0 && <li>原文中没有找到这几个字。</li>}
        </ul>
      </div>
    </details>
  );
}
