import type { HeadingChoice } from '@/lib/intake';
import { CHAPTER_KEYS, chapterDefinitions, NATIONAL_2018 } from '@/lib/report';

/** The variant that has every chapter a heading can be mapped to. */
const WIDEST = 'key-areas';

const NO_HEADING = { value: 'text', label: '不是标题（并入上一章）' } as const;

/** What a found heading can be: one of the chapters, in the words of the variant that was recognised, or no heading at all. */
export function headingOptions(variant: string): { value: HeadingChoice; label: string }[] {
  const own = chapterDefinitions(NATIONAL_2018.id, variant);
  const chapters = chapterDefinitions(NATIONAL_2018.id, WIDEST).map(({ key, heading }) => ({
    value: key,
    label: own.find((chapter) => chapter.key === key)?.heading ?? heading,
  }));
  return [...chapters, NO_HEADING];
}

export const isHeadingChoice = (value: string): value is HeadingChoice =>
  value === NO_HEADING.value || CHAPTER_KEYS.some((key) => key === value);
