'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { type TransitionAction, transitionOf } from '@/lib/workflow';
import { CONSEQUENCES } from './consequences';
import { type PartOption, type ReportVersion, TransitionDialog } from './transition-dialog';
import styles from './transitions.module.css';

const isQuiet = (action: TransitionAction) => action === 'withdraw' || action === 'return';

/** The steps open to this person now; pages give only those the policy allows. */
export function TransitionButtons(props: {
  report: ReportVersion;
  actions: TransitionAction[];
  parts: PartOption[];
  /** What whoever approves should have seen. */
  caution?: string;
}) {
  const [asking, setAsking] = useState<TransitionAction | null>(null);
  return (
    <div className={styles.buttons}>
      {props.actions.map((action) => (
        <Button key={action} variant={isQuiet(action) ? 'default' : 'filled'} onClick={() => setAsking(action)}>
          {transitionOf(action).label}
        </Button>
      ))}
      {props.actions.map((action) => (
        <TransitionDialog
          key={action}
          action={action}
          report={props.report}
          parts={props.parts}
          open={asking === action}
          onClose={() => setAsking(null)}
        >
          {action === 'approve' && props.caution && <p className={styles.caution}>{props.caution}</p>}
          <p className={styles.consequence}>{CONSEQUENCES[action]}</p>
        </TransitionDialog>
      ))}
    </div>
  );
}
