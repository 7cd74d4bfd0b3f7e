'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Blocking } from './blocking-errors';
import { BlockingList } from './blocking-list';
import styles from './transitions.module.css';

/** 送审 while errors are known: no dialog that could only be refused, but what to mend first and the way there. */
export function BlockedSubmit({ label, errors }: { label: string; errors: readonly Blocking[] }) {
  const [asked, setAsked] = useState(0);
  return (
    <>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => setAsked(asked + 1)}>
          {label}（先改{errors.length}处错误）
        </Button>
      </div>
      {asked > 0 && (
        <div className={styles.blocked}>
          <BlockingList label={label} errors={errors} asked={asked} />
        </div>
      )}
    </>
  );
}
