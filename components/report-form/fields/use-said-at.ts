'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { PartKey } from '@/lib/report';
import type { Severity } from '@/lib/validation/finding';
import { useReport } from '../workspace/context';

export type Said = { severity: Severity; message: string };

/** The field itself, or one of its lines: 'title.0'. */
const isAt = (path: string | undefined, field: string): boolean =>
  path === field || path?.startsWith(`${field}.`) === true;

/** What the rules say of one field, errors first, as text: equal words are the same snapshot. Hints stand in the panel alone. */
function useSaid(part: PartKey, path: string): Said | undefined {
  const { checks } = useReport();
  const read = () => {
    const own = checks.view().findings.filter((finding) => finding.part === part && isAt(finding.path, path));
    const worst =
      own.find(({ severity }) => severity === 'error') ?? own.find(({ severity }) => severity === 'warning');
    return worst ? JSON.stringify({ severity: worst.severity, message: worst.message }) : '';
  };
  const text = useSyncExternalStore(checks.subscribe, read, read);
  return text === '' ? undefined : (JSON.parse(text) as Said);
}

/** The press that left the field (ms) must meet what it was aimed at before anything moves. */
const PRESS = 300;

/**
 * What is said of a field once it is left: nothing new appears under the hand of who still writes in it.
 * @param blank nothing is written yet, which the task list says
 */
export function useSaidAt(part: PartKey, path: string, blank: boolean) {
  const said = useSaid(part, path);
  const [onEntry, setOnEntry] = useState<{ message?: string } | null>(null);
  const shown = !blank && (onEntry === null || onEntry.message === said?.message) ? said : undefined;
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(leaving.current), []);
  return {
    said: shown,
    onFocus: () => {
      clearTimeout(leaving.current);
      setOnEntry({ message: said?.message });
    },
    onBlur: () => {
      leaving.current = setTimeout(() => setOnEntry(null), PRESS);
    },
  };
}
