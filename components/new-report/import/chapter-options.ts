import type { HeadingChoice } from '@/lib/intake';
import { chapterDefinitions, NATIONAL_2018 } from '@/lib/report';

/** The variant that has every chapter a heading can be mapped to. */
const WIDEST = 'key-areas';

const definitions = chapterDefinitions(NATIONAL_2018.id, WIDEST);

/** What a found heading can be: one of the chapters, or no heading at all. */
export const HEADING_OPTIONS: { value: HeadingChoice; label: string }[] = [
  ...definitions.map(({ key, heading }) => ({ value: key, label: heading })),
  { value: 'text', label: '不是标题（并入上一章）' },
];

export const isHeadingChoice = (value: string): value is HeadingChoice =>
  HEADING_OPTIONS.some((option) => option.value === value);
