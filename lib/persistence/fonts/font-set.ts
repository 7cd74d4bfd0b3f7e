import { basename } from 'node:path';
import type { Font } from 'fontkit';
import { FONT_ROLES, type FontMetrics, type FontRole, type MetricsData, packAdvances } from '@/lib/typeset';
import { bulkAdvances } from './bulk-advances';
import { openFont } from './open-font';
import type { FontOrigin, ResolvedFonts } from './resolve-fonts';

export type Face = { key: string; font: Font };

/** Which font serves a role, for the settings page and the export. */
export type FontReport = { role: FontRole; family: string; file: string; origin: FontOrigin }[];

export type FontSet = {
  chains: Record<FontRole, readonly Face[]>;
  metrics: FontMetrics;
  report: FontReport;
  /** Identifies the files, for caches. */
  key: string;
};

/** Opens the fonts of every role; a file that cannot be opened is left out of its chain. */
export function openFonts(resolved: ResolvedFonts): FontSet {
  const chains = {} as Record<FontRole, Face[]>;
  const report: FontReport = [];
  for (const role of FONT_ROLES) {
    const faces = resolved[role].flatMap((file) => {
      const face = openQuietly(file.path);
      return face ? [{ ...face, file }] : [];
    });
    chains[role] = faces;
    const first = faces[0];
    if (first)
      report.push({ role, family: first.font.familyName, file: basename(first.file.path), origin: first.file.origin });
  }
  const key = FONT_ROLES.map((role) => chains[role].map((face) => face.key).join('|')).join('\n');
  return { chains, metrics: metricsOf(chains), report, key };
}

function openQuietly(path: string): Face | undefined {
  try {
    return openFont(path);
  } catch {
    return undefined;
  }
}

function metricsOf(chains: Record<FontRole, readonly Face[]>): FontMetrics {
  const known = new Map(FONT_ROLES.map((role) => [role, new Map<number, number>()]));
  const MISSING = -1;
  const lookUp = (role: FontRole, codePoint: number): number => {
    const memory = known.get(role);
    const remembered = memory?.get(codePoint);
    if (remembered !== undefined) return remembered;
    const face = chains[role].find(({ font }) => font.hasGlyphForCodePoint(codePoint));
    const advance = face ? advanceOf(face.font, codePoint) : MISSING;
    memory?.set(codePoint, advance);
    return advance;
  };
  return {
    advance: (role, codePoint) => {
      const advance = lookUp(role, codePoint);
      return advance === MISSING ? 1 : advance;
    },
    has: (role, codePoint) => lookUp(role, codePoint) !== MISSING,
  };
}

const advanceOf = (font: Font, codePoint: number): number =>
  font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;

/** The metrics as data for the browser: every character that some font of a role's chain has, with its advance. */
export function metricsData({ chains }: FontSet): MetricsData {
  const roles = {} as MetricsData['roles'];
  for (const role of FONT_ROLES) {
    const byCharacter = new Map<number, number>();
    for (const { font } of chains[role]) {
      const advance = bulkAdvances(font);
      for (const codePoint of font.characterSet) {
        if (codePoint >= 0x20 && !byCharacter.has(codePoint)) byCharacter.set(codePoint, advance(codePoint));
      }
    }
    const sorted = Uint32Array.from(byCharacter.keys()).sort();
    roles[role] = packAdvances(
      Array.from(sorted, (codePoint) => [codePoint, byCharacter.get(codePoint) ?? 1] as const),
    );
  }
  return { roles };
}
