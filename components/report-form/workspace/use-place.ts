'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { type RefObject, useEffect } from 'react';
import { itemNumber, type PartKey } from '@/lib/report';
import { useReport } from './context';
import { elementAt, focusOn, type Target } from './jump';
import { placeHref, placeOf } from './places';

/** Goes to a finding: on this page at once, else by its own page. */
export function useJump(current: PartKey | undefined): (target: Target) => void {
  const { jumps, opened } = useReport();
  const router = useRouter();
  return (target) => {
    jumps.to(target);
    if (!current || placeOf(current) !== placeOf(target.part))
      router.push(placeHref(opened.report.id, placeOf(target.part)));
  };
}

/** Makes the page of a part show findings: by `?at=` of its address, and when one is chosen beside it. */
export function useShowsPlaces(part: PartKey, root: RefObject<HTMLElement | null>): void {
  const { jumps } = useReport();
  const at = useSearchParams().get('at');
  useEffect(
    () =>
      jumps.register((target) => {
        // The table of items shows its own rows, whatever its filter hides.
        if (!root.current || itemNumber(target.part) !== undefined || placeOf(target.part) !== placeOf(part))
          return false;
        const element = elementAt(root.current, target.path) ?? root.current.querySelector<HTMLElement>('h1');
        // Text whose editor is still on its way: the editor will show the place when it stands.
        if (!element || element.closest('[data-waiting]')) return false;
        focusOn(element);
        return true;
      }),
    [jumps, part, root],
  );
  useEffect(() => {
    if (at === null) return;
    const target = targetOf(part, at);
    jumps.to(target);
  }, [at, jumps, part]);
}

function targetOf(part: PartKey, at: string): Target {
  const item = /^item:(\d{1,2})(?:\.(.*))?$/.exec(at);
  return item ? { part: `item:${Number(item[1])}`, path: item[2] ?? '' } : { part, path: at };
}
