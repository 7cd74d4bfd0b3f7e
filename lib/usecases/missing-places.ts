import type { ReportContent } from '@/lib/report';
import { fullPlaceName } from '@/lib/report/place-name';
import type { MissingCharacter } from '@/lib/typeset';

/** More places than these are counted, not listed. */
const LISTED = 10;

/** A character that no font has, and where it stands in the report's words. */
export type MissingPlace = { character: string; where: string; part: string; path: string };

/** The first places of characters that no font has. */
export const missingPlaces = (content: ReportContent, missing: readonly MissingCharacter[]): MissingPlace[] =>
  missing
    .slice(0, LISTED)
    .map(({ character, source }) => ({ character, where: fullPlaceName(content, source), ...source }));

/** “囧”（一、概述　第3段）、“㛃”（落款和附件　署名）等12处. */
export function listedPlaces(content: ReportContent, missing: readonly MissingCharacter[]): string {
  const named = missingPlaces(content, missing).map(({ character, where }) => `“${character}”（${where}）`);
  return named.join('、') + (missing.length > LISTED ? `等${missing.length}处` : '');
}
