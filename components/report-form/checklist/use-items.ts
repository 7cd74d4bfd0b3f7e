'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { emptyItem, type ItemContent, itemNumber, itemPart } from '@/lib/report';
import { type Finding, SEVERITIES, type Severity } from '@/lib/validation/finding';
import { usePart, useReport, useWorkspace } from '../workspace/context';

/** One item and how to change it; renders again when this item changes and for no other. */
export function useItem(number: number): {
  item: ItemContent;
  edit: (change: Partial<ItemContent>) => void;
  may: boolean;
} {
  const { opened } = useReport();
  const workspace = useWorkspace();
  const part = itemPart(number);
  const item = usePart(part) ?? emptyItem();
  const edit = useCallback(
    (change: Partial<ItemContent>) => workspace.edit(part, { ...(workspace.part(part) ?? emptyItem()), ...change }),
    [workspace, part],
  );
  return { item, edit, may: opened.may.editParts.includes(part) };
}

type Said = { severity: Severity; message: string };

/** The messages of each item, computed once for a list of findings: rows compare by identity. */
const said = new WeakMap<readonly Finding[], Map<number, Said[]>>();

export function saidOfItems(findings: readonly Finding[]): Map<number, Said[]> {
  const known = said.get(findings);
  if (known) return known;
  const byItem = new Map<number, Said[]>();
  for (const { part, severity, message } of findings) {
    const number = itemNumber(part);
    if (number !== undefined) byItem.set(number, [...(byItem.get(number) ?? []), { severity, message }]);
  }
  said.set(findings, byItem);
  return byItem;
}

/** What the rules say of one item, as text: equal words are the same snapshot, so that only changed rows render. */
export function useSaid(number: number): Said[] {
  const { checks } = useReport();
  const read = () => JSON.stringify(saidOfItems(checks.view().findings).get(number) ?? []);
  const text = useSyncExternalStore(checks.subscribe, read, read);
  return JSON.parse(text) as Said[];
}

/** The worst finding of each item. */
export function worstOfItems(findings: readonly Finding[]): Map<number, Severity> {
  const rank = (severity: Severity) => SEVERITIES.indexOf(severity);
  return new Map(
    [...saidOfItems(findings)].map(([number, list]) => [
      number,
      list.map(({ severity }) => severity).reduce((a, b) => (rank(b) < rank(a) ? b : a)),
    ]),
  );
}
