'use client';

import type { Finding } from '@/lib/validation/finding';
import { ActButton } from '../../ui/act-button';
import { useReport } from '../workspace/context';
import { useMayMake } from './use-fixes';

/** 修改…: opens the preview; not offered where there is nothing safe to change or to whom may not change it. */
export function FixButton({ finding, onMade }: { finding: Finding; onMade?: () => void }) {
  const { fixes } = useReport();
  const may = useMayMake();
  if (!finding.fix || !may(finding.fix)) return null;
  return (
    <ActButton aria-haspopup="dialog" onClick={() => fixes.propose({ finding, onMade })}>
      {finding.fix.some(({ unbinds }) => unbinds) ? '解除绑定' : '修改'}…
      <span className="visually-hidden">：{finding.message}</span>
    </ActButton>
  );
}
