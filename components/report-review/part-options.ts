import type { ReportContent } from '@/lib/report';
import { chapterNames } from '@/lib/report/part-names';
import type { PartOption } from './transition-dialog';

/** The parts a report can be returned for. */
export const partOptions = (content: ReportContent): PartOption[] => [
  { value: 'preface', label: '标题和前言' },
  ...chapterNames(content).map(({ key, mark, heading }) => ({ value: key, label: mark + heading })),
  { value: 'signature', label: '落款和附件' },
];
