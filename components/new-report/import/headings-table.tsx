'use client';

import { NativeSelect } from '@mantine/core';
import type { FoundHeading, HeadingChoice } from '@/lib/intake';
import { headingOptions, isHeadingChoice } from './chapter-options';
import styles from './import.module.css';

/** Every line taken for a heading and the chapter it begins; a wrong one is put right here. */
export const HeadingsTable = (props: {
  headings: FoundHeading[];
  variant: string;
  busy: boolean;
  onCorrect: (line: number, choice: HeadingChoice) => void;
}) => (
  <table className={styles.table}>
    <caption className="visually-hidden">找到的标题和对应的章</caption>
    <thead>
      <tr>
        <th scope="col">原文第几行</th>
        <th scope="col">原文标题</th>
        <th scope="col">归入</th>
      </tr>
    </thead>
    <tbody>
      {props.headings.map(({ line, text, chapter, certain }) => (
        <tr key={line}>
          <td className={styles.line}>{line}</td>
          <th scope="row">
            {text}
            {!certain && <span className={styles.doubt}>与规定标题不同，请核对</span>}
          </th>
          <td>
            <NativeSelect
              aria-label={`“${text}”归入`}
              data={headingOptions(props.variant)}
              classNames={{ input: styles.select }}
              disabled={props.busy}
              value={chapter ?? 'text'}
              onChange={({ currentTarget: { value } }) => {
                if (isHeadingChoice(value)) props.onCorrect(line, value);
              }}
            />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
