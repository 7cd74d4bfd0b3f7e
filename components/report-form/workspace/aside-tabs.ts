'use client';

import type { PartKey } from '@/lib/report';
import { useChecks } from './context';
import { groupOf } from './places';

export const ASIDE_TABS = ['findings', 'last-year', 'preview', 'history'] as const;
export type AsideTab = (typeof ASIDE_TABS)[number];
export const ASIDE_LABELS: Record<AsideTab, string> = {
  findings: '核对意见',
  'last-year': '上年',
  preview: '版面',
  history: '经过',
};

/** What the rules remark on in a part; items count with their table. */
export function useFindingCount(part: PartKey): number {
  const { findings } = useChecks();
  return findings.filter((finding) => groupOf(finding.part) === groupOf(part)).length;
}
