import { classOf } from './characters';
import { FONT_ROLES, type FontMetrics, type FontRole } from './metrics';
import type { MissingCharacter, Page } from './page';

/** Characters on the pages that no font has, once per character and place. */
export function missingCharacters(pages: readonly Page[], metrics: FontMetrics): MissingCharacter[] {
  const found = new Map<string, MissingCharacter>();
  const seen = new Map(FONT_ROLES.map((role) => [role, new Set<string>()]));
  for (const page of pages) {
    for (const { source, runs } of page.lines) {
      for (const { role, text } of runs) {
        const set = seen.get(role);
        for (const character of text) {
          if (set?.has(character)) continue;
          if (isSet(metrics, role, character)) set?.add(character);
          else found.set(`${character} ${source.part} ${source.path}`, { character, source });
        }
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
