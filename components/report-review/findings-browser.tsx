'use client';

import { Button } from '@mantine/core';
import { useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { SEVERITY_LABELS } from '@/lib/validation/finding';
import { EmptyState } from '../ui/empty-state';
import { type Chapter, countShown, EVERYTHING, type FindingFilter, filterIn, filterQuery } from './finding-filter';
import { FindingsFilter } from './findings-filter';
import { FindingsList, type ListGiven } from './findings-list';

type Given = ListGiven & { titles: readonly Chapter[] };

/** All findings, narrowed down by severity and chapter; the address keeps by what, so that the way back leads here again. */
export function FindingsBrowser({ titles, ...list }: Given) {
  const asked = useSearchParams();
  const [filter, setFilter] = useState(() => filterIn(asked));
  useEffect(() => setFilter(filterIn(asked)), [asked]);
  const choose = (next: FindingFilter) => {
    // The address follows a moment later; the choice answers at once.
    setFilter(next);
    window.history.replaceState(null, '', `${window.location.pathname}${filterQuery(next)}`);
  };
  return (
    <>
      <FindingsFilter groups={list.groups} titles={titles} filter={filter} onChoose={choose} />
      {countShown(list.groups, filter) === 0 && (
        <EmptyState title={nothing(filter, titles)} text="其他各处的问题还在，请放宽筛选条件查看。">
          <Button variant="default" onClick={() => choose(EVERYTHING)}>
            显示全部
          </Button>
        </EmptyState>
      )}
      <FindingsList {...list} filter={filter} />
    </>
  );
}

function nothing({ severity, chapter }: FindingFilter, titles: readonly Chapter[]): string {
  const where = titles.find((own) => own.chapter === chapter)?.title;
  const what = severity === '' ? '问题' : SEVERITY_LABELS[severity];
  return where ? `“${where}”没有${what}` : `没有${what}`;
}
