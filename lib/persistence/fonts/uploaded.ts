import { basename } from 'node:path';
import { FONT_ROLES, type FontRole } from '@/lib/typeset';
import { CANDIDATES } from './candidates';
import { openFont } from './open-font';

/** Words in a font's names that tell its role; uploaded files may be called anything. */
const NAMES: Record<FontRole, RegExp> = {
  title: /小标宋|xiaobiaosong|fzxbs|zhongsong|中宋/i,
  body: /仿宋|fangsong|simfang|fandolfang/i,
  heading1: /黑体|simhei|heiti|fandolhei/i,
  heading2: /楷体|kaiti|simkai|fandolkai/i,
  folio: /^宋体|simsun|书宋|fandolsong/i,
};

/** The role(s) an uploaded font serves by its file name or the names inside it; a file that is no font serves none. */
export function rolesOfFontFile(path: string): FontRole[] {
  try {
    const { font } = openFont(path);
    const names = [font.familyName, font.fullName, font.postscriptName].filter(Boolean).join('\n');
    return FONT_ROLES.filter(
      (role) => CANDIDATES[role].some((pattern) => pattern.test(basename(path))) || NAMES[role].test(names),
    );
  } catch {
    return [];
  }
}

export function uploadedRoles(files: readonly string[]): Map<FontRole, string[]> {
  const roles = new Map<FontRole, string[]>();
  for (const path of files) {
    for (const role of rolesOfFontFile(path)) roles.set(role, [...(roles.get(role) ?? []), path]);
  }
  return roles;
}
