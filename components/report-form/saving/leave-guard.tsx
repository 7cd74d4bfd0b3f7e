'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { partName } from '@/lib/report/part-names';
import { Dialog, DialogButtons } from '../../ui/dialog';
import { wayOut } from '../../ui/way-out';
import { useReport } from '../workspace/context';
import { partAt, placeHref } from '../workspace/places';
import { unsavedParts } from './schedule';

/** The address a click leads to, when it leaves the pages where this report is written: what comes there is read from the server. */
function outOfReport(event: MouseEvent, reportId: string): string | undefined {
  const href = wayOut(event);
  const [pathname = ''] = href?.split(/[?#]/, 1) ?? [];
  return pathname === placeHref(reportId, '') || partAt(pathname, reportId) ? undefined : href;
}

/** Leaving the report saves first; what cannot be saved is named before anyone goes. */
export function LeaveGuard() {
  const { workspace, opened } = useReport();
  const router = useRouter();
  const [going, setGoing] = useState<string | null>(null);
  const reportId = opened.report.id;
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const href = outOfReport(event, reportId);
      workspace.settle();
      if (href === undefined || unsavedParts(workspace.saving()).length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      void workspace.flush().then((saved) => (saved ? router.push(href) : setGoing(href)));
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, [workspace, router, reportId]);
  if (going === null) return null;
  return (
    <Dialog open title="还有内容没有保存" onClose={() => setGoing(null)}>
      <p style={{ margin: 0 }}>
        {unsavedParts(workspace.saving())
          .map((part) => `“${partName(workspace.content(), part)}”`)
          .join('、')}
        还没有保存到服务器。留在本页可以等联网后保存；现在离开，内容会留在这台电脑上，下次打开本报告时可以恢复。
      </p>
      <DialogButtons>
        <Button variant="default" onClick={() => router.push(going)}>
          仍然离开
        </Button>
        <Button onClick={() => setGoing(null)}>留在本页</Button>
      </DialogButtons>
    </Dialog>
  );
}
