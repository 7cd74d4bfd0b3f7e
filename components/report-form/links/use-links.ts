'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { ITEM_NUMBERS, type ItemContent, itemPart } from '@/lib/report';
import { askableLink, type LinkEvidence } from '@/lib/validation/link-evidence';
import type { Answer } from '../../ui/api';
import { useReport, useWorkspace } from '../workspace/context';
import type { LinksState, Wish } from './link-store';

export function useLinks(): LinksState {
  const { links } = useReport();
  return useSyncExternalStore(links.subscribe, links.view, links.view);
}

/** What the link answered last; renders again when it has answered anew. */
export function useEvidence(typed: string): LinkEvidence | undefined {
  const { links } = useReport();
  const read = () => links.view().byUrl.get(typed.trim());
  return useSyncExternalStore(links.subscribe, read, read);
}

export function useLinksEnabled(): boolean {
  const { links } = useReport();
  const read = () => links.view().enabled;
  return useSyncExternalStore(links.subscribe, read, read);
}

/** How to start the check of some items: what was typed is saved first, the server asks what it has. */
export function useStartCheck(): (wish?: Wish) => Promise<Answer<unknown>> {
  const workspace = useWorkspace();
  const { links } = useReport();
  return useCallback(
    async (wish) => {
      await workspace.flush();
      return links.start(wish);
    },
    [workspace, links],
  );
}

/** Whether a person may have the links of an item asked; of any item where none is named. */
export function useMayCheckLinks(number?: number): boolean {
  const { may } = useReport().opened;
  if (!useLinksEnabled() || !may.actions.includes('check-links')) return false;
  // Who reviews has no part to write and checks them all.
  return number === undefined || may.editParts.length === 0 || may.editParts.includes(itemPart(number));
}

/** The items with a link that somebody should look at. */
export function troubledItems(
  items: Readonly<Record<string, ItemContent>>,
  byUrl: ReadonlyMap<string, LinkEvidence>,
): Set<number> {
  const troubled = (typed: string) => {
    const link = askableLink(typed);
    const verdict = byUrl.get(link ?? '')?.verdict;
    return (link === undefined && typed.trim() !== '') || (verdict !== undefined && verdict !== 'alive');
  };
  return new Set(ITEM_NUMBERS.filter((number) => items[String(number)]?.links.some(troubled)));
}
