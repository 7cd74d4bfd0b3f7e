'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { Finding } from '@/lib/validation/finding';
import styles from './fixes.module.css';
import { useMayMake } from './use-fixes';

/** Only who opens it needs it. */
const FixDialog = dynamic(() => import('./fix-dialog').then((room) => room.FixDialog));

/** 修改…: opens the preview; not offered where there is nothing safe to change or to whom may not change it. */
export function FixButton({ finding, onMade }: { finding: Finding; onMade?: () => void }) {
  const [open, setOpen] = useState(false);
  const may = useMayMake();
  if (!finding.fix || !may(finding.fix)) return null;
  return (
    <>
      <button type="button" className={styles.small} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        修改…<span className="visually-hidden">：{finding.message}</span>
      </button>
      {open && <FixDialog finding={finding} onMade={onMade} onClose={() => setOpen(false)} />}
    </>
  );
}
