import { classOf } from './characters';
import type { FontMetrics, FontRole } from './metrics';
import type { MissingCharacter, Page } from './page';

/** Characters on the pages that no font has, once per character and place. */
export function missingCharacters(pages: readonly Page[], metrics: FontMetrics): MissingCharacter[] {
  const found = new Map<string, MissingCharacter>();
  for (const { source, runs } of pages.flatMap((page) => page.lines)) {
    for (const { role, text } of runs) {
      for (const character of text) {
        if (isSet(metrics, role, character)) continue;
        const key = `${character} ${source.part} ${source.path}`;
        if (!found.has(key)) found.set(key, { character, source });
      }
    }
  }
  return [...found.values()];
}

function isSet(metrics: FontMetrics, role: FontRole, character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  const cls = classOf(codePoint);
  return cls === 'space' || cls === 'ignorable' || metrics.has(role, codePoint);
}
