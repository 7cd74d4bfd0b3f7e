'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { send } from '../ui/api';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { useAct } from '../ui/use-act';
import type { ListedReport } from './report-row';

/** Deleting a draft and starting a correction; each asks once and says what follows. */
export function ReportActions({ report }: { report: ListedReport }) {
  const router = useRouter();
  const [asking, setAsking] = useState<'delete' | 'revise' | null>(null);
  const path = `/api/reports/${encodeURIComponent(report.id)}`;
  const remove = useAct(
    () => send<unknown>('DELETE', path, { version: report.version }),
    () => {
      setAsking(null);
      router.refresh();
    },
  );
  const revise = useAct(
    () => send<{ id: string }>('POST', `${path}/revise`, {}),
    ({ id }) => router.push(`/reports/${id}`),
  );
  const close = () => {
    setAsking(null);
    remove.forget();
    revise.forget();
  };
  return (
    <>
      {report.mayRevise && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`更正：${report.title}`}
          onClick={() => setAsking('revise')}
        >
          更正
        </Button>
      )}
      {report.mayDelete && (
        <Button
          variant="subtle"
          size="compact-sm"
          color="red"
          aria-label={`删除：${report.title}`}
          onClick={() => setAsking('delete')}
        >
          删除
        </Button>
      )}
      <ConfirmDialog
        open={asking === 'delete'}
        title="删除这份报告？"
        confirmLabel="删除"
        danger
        busy={remove.busy}
        failure={remove.failure}
        onConfirm={() => void remove.run()}
        onClose={close}
      >
        “{report.title}”将从列表中移除，不能再打开；经过记录仍保留备查。
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'revise'}
        title="更正已发布的报告？"
        confirmLabel="开始更正"
        busy={revise.busy}
        failure={revise.failure}
        onConfirm={() => void revise.run()}
        onClose={close}
      >
        将以已发布的内容建立第{report.revision + 1}版。已发布的一版保持不变，直到新版经审核、批准后发布。
      </ConfirmDialog>
    </>
  );
}
