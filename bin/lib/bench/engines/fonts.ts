import { resolveFonts } from '@/lib/persistence/fonts';
import { openFont } from '@/lib/persistence/fonts/open-font';
import { FONT_ROLES, type FontRole } from '@/lib/typeset';

export type RoleFont = {
  path: string;
  family: string;
  /** CSS weight, 100 to 900. */
  weight: number;
  /** Height of a line that nobody has set, in em. */
  line: number;
};

function opened(path: string): RoleFont {
  const { font } = openFont(path);
  const line = (font.ascent - font.descent + font.lineGap) / font.unitsPerEm;
  // Some bold faces call their weight 400 and are bold by name alone.
  const weight = /bold/i.test(font.subfamilyName)
    ? Math.max(700, font['OS/2'].usWeightClass)
    : font['OS/2'].usWeightClass;
  return { path, family: font.familyName, weight, line };
}

/** The first font of every role, as the report itself uses it; collections are left to the program, others cannot read them. */
export function roleFonts(): Record<FontRole, RoleFont> {
  const resolved = resolveFonts();
  const first = (role: FontRole) => resolved[role].find(({ path }) => !/\.ttc$/i.test(path))?.path ?? '';
  return Object.fromEntries(FONT_ROLES.map((role) => [role, opened(first(role))])) as Record<FontRole, RoleFont>;
}
