'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { type RefObject, useEffect } from 'react';
import { itemNumber, type PartKey } from '@/lib/report';
import { type Finding, fingerprint } from '@/lib/validation/finding';
import { useReport } from './context';
import type { Target } from './jump';
import { placeHref, placeOf } from './places';
import { elementAt, showPlace } from './show-place';

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

/** Makes the page of a part show findings: by its address (`?at=`, `?finding=`), and when one is chosen beside it. */
export function useShowsPlaces(part: PartKey, root: RefObject<HTMLElement | null>): void {
  const { jumps, checks } = useReport();
  const asked = useSearchParams();
  const at = asked.get('at');
  const finding = asked.get('finding');
  useEffect(
    () =>
      jumps.register((target) => {
        // The table of items shows its own rows, whatever its filter hides.
        if (!root.current || itemNumber(target.part) !== undefined || placeOf(target.part) !== placeOf(part))
          return false;
        const element = elementAt(root.current, target.path) ?? root.current.querySelector<HTMLElement>('h1');
        if (!element) return false;
        showPlace(element, target);
        // Text whose editor is still on its way: the editor will show the place again when it stands.
        return !element.closest('[data-waiting]');
      }),
    [jumps, part, root],
  );
  useEffect(() => {
    if (at === null) return;
    const known = checks.view().findings.filter((own) => fingerprint(own) === finding);
    const own = known.find(({ path }) => path === at) ?? known[0];
    jumps.to(own ? targetOfFinding(own) : targetOf(part, at));
  }, [at, finding, checks, jumps, part]);
}

/** The caret goes before the words: they are to be read first, and no key shall replace them all. */
export const targetOfFinding = ({ part, path = '', quote }: Finding): Target => ({ part, path, quote, caret: true });

function targetOf(part: PartKey, at: string): Target {
  const item = /^item:(\d{1,2})(?:\.(.*))?$/.exec(at);
  return item ? { part: `item:${Number(item[1])}`, path: item[2] ?? '' } : { part, path: at };
}
