'use client';

import { useEffect, useState } from 'react';
import { isDue, type LinkTally, linksOfItems, tallyLinks, typedLinks } from '@/lib/validation/link-evidence';
import type { LinksState } from '../report-form/links/link-store';
import { useLinks, useStartCheck } from '../report-form/links/use-links';
import { useContent, useReport } from '../report-form/workspace/context';
import type { SendFailure } from '../ui/api';
import { type DeadLink, deadLinks } from './dead-links';

/** The links of the report somebody is about to send for review. */
export type SubmissionLinks = {
  enabled: boolean;
  run: LinksState['run'];
  tally: LinkTally;
  dead: readonly DeadLink[];
  /** Why the check could not begin. */
  failure: SendFailure | null;
};

/**
 * How the links stand, and the check of those that are new, old or were not well: it begins by itself when the dialog opens,
 * once, and goes on when the dialog is left.
 * @param open whether somebody is asked for their decision now
 */
export function useSubmissionLinks(open: boolean): SubmissionLinks {
  const content = useContent();
  const { opened } = useReport();
  const state = useLinks();
  const start = useStartCheck();
  const [begun, setBegun] = useState(false);
  const [failure, setFailure] = useState<SendFailure | null>(null);
  const links = linksOfItems(Object.values(content.items));
  const due = links.some((link) => isDue(state.byUrl.get(link), state.now));
  const free = state.enabled && due && state.run?.state !== 'running';
  useEffect(() => {
    if (!open) setBegun(false);
    else if (free && !begun) {
      setBegun(true);
      setFailure(null);
      void start({ only: 'due' }).then((answer) => {
        // Somebody else's check runs: this one begins when that is over.
        if (!answer.ok && answer.code === 'conflict') setBegun(false);
        else if (!answer.ok) setFailure(answer);
      });
    }
  }, [open, free, begun, start]);
  return {
    enabled: state.enabled,
    run: state.run,
    tally: tallyLinks(typedLinks(Object.values(content.items)), state.evidence, state.now),
    dead: deadLinks(content, state.evidence, opened.answers),
    failure,
  };
}
