'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { ActButton } from '../ui/act-button';

/** Only who asks needs the explanations. */
const ExplanationDialog = dynamic(() => import('./explanation-dialog').then((room) => room.ExplanationDialog));

/** 说明: what the rule behind a finding wants. @param about the finding's words, for who cannot see what it stands beside */
export function ExplainButton({ rule, about }: { rule: string; about: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActButton aria-haspopup="dialog" onClick={() => setOpen(true)}>
        规则说明<span className="visually-hidden">：{about}</span>
      </ActButton>
      {open && <ExplanationDialog rule={rule} onClose={() => setOpen(false)} />}
    </>
  );
}
