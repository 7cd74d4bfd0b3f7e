'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import styles from './rules.module.css';

/** Only who asks needs the explanations. */
const ExplanationDialog = dynamic(() => import('./explanation-dialog').then((room) => room.ExplanationDialog));

/** 说明: what the rule behind a finding wants. @param about the finding's words, for who cannot see what it stands beside */
export function ExplainButton({ rule, about }: { rule: string; about: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.explain} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        规则说明<span className="visually-hidden">：{about}</span>
      </button>
      {open && <ExplanationDialog rule={rule} onClose={() => setOpen(false)} />}
    </>
  );
}
