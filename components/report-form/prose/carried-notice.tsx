'use client';

import { Button } from '@mantine/core';
import type { PartKey, Prose } from '@/lib/report';
import { Notice } from '../../ui/notice';
import { useWorkspace } from '../workspace/context';

/** Every paragraph as this year's own. */
export const confirmAll = (prose: Prose): Prose =>
  prose.map((block) => {
    const { carried: _, ...rest } = block;
    return rest;
  });

/** How much of last year's text nobody has confirmed yet. */
export function CarriedNotice(props: { part: PartKey; prose: Prose; onChange: (prose: Prose) => void }) {
  const { part, prose, onChange } = props;
  const workspace = useWorkspace();
  const count = prose.filter(({ carried }) => carried).length;
  if (count === 0) return null;
  const confirm = () => {
    workspace.settle();
    onChange(confirmAll(prose));
    workspace.restart(part);
  };
  return (
    <Notice tone="warning" quiet>
      <span>有{count}段沿用上年文字，请逐段核对年份和数据；确认前会一直标出。 </span>
      <Button size="compact-md" variant="default" onClick={confirm}>
        全部确认沿用
      </Button>
    </Notice>
  );
}
