'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { type TransitionAction, transitionOf } from '@/lib/workflow';
import { type PartOption, type ReportVersion, TransitionDialog } from './transition-dialog';
import styles from './transitions.module.css';

/** What each step means for the report, said before it is taken. */
const CONSEQUENCES: Record<TransitionAction, string> = {
  submit: '送审后内容不能再改，直到审核人退回或您撤回送审。',
  withdraw: '撤回后报告回到编写中，可以继续修改，改好后重新送审。',
  return: '报告将退回编制人修改，改好后重新送审。',
  approve: '批准后由编制人发布。发布之前仍可退回修改。',
  publish: '发布后任何人都可以查看和下载，内容不能再改。以后要更正须另建一版并重新审核。',
};

const isQuiet = (action: TransitionAction) => action === 'withdraw' || action === 'return';

/** The steps open to this person now; pages give only those the policy allows. */
export function TransitionButtons(props: {
  report: ReportVersion;
  actions: TransitionAction[];
  parts: PartOption[];
  /** Said before the step besides its consequence, e.g. how many warnings have no reason. */
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
          {props.caution && <p className={styles.caution}>{props.caution}</p>}
          <p className={styles.consequence}>{CONSEQUENCES[action]}</p>
        </TransitionDialog>
      ))}
    </div>
  );
}
