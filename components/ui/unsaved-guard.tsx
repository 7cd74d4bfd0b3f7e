'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Dialog, DialogButtons } from './dialog';
import { useLeaveWarning } from './use-leave-warning';
import { wayOut } from './way-out';

/** While `active`, nobody leaves the page by a link, by closing or by reloading it without being asked. @param what is not saved yet */
export function UnsavedGuard({ active, what }: { active: boolean; what: string }) {
  const router = useRouter();
  const [going, setGoing] = useState<string | null>(null);
  useLeaveWarning(active);
  useEffect(() => {
    if (!active) return undefined;
    const onClick = (event: MouseEvent) => {
      const href = wayOut(event);
      if (href === undefined || isThisPage(href)) return;
      event.preventDefault();
      event.stopPropagation();
      setGoing(href);
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, [active]);
  if (going === null) return null;
  return (
    <Dialog open title="还有修改没有保存" onClose={() => setGoing(null)}>
      <p style={{ margin: 0 }}>{what}改了还没有保存，现在离开，所作修改不会保留。</p>
      <DialogButtons>
        <Button variant="default" onClick={() => router.push(going)}>
          不保存，离开
        </Button>
        <Button onClick={() => setGoing(null)}>留在本页</Button>
      </DialogButtons>
    </Dialog>
  );
}

/** A place of the page that is open: nothing is left. */
const isThisPage = (href: string): boolean => {
  const { pathname, search } = window.location;
  return href.split('#', 1)[0] === pathname + search;
};
