import { basename } from 'node:path';
import type { Font } from 'fontkit';
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

/** A file called `body.….ttf` serves that role, whatever it is: so the choice is kept in the folder, and made there by hand. */
const chosenRole = (name: string): FontRole | undefined => FONT_ROLES.find((role) => name.startsWith(`${role}.`));

/** The role(s) a font serves: the one its file name begins with, else what the file name or the names inside it tell. */
export function rolesOf(name: string, { familyName, fullName, postscriptName }: Font): FontRole[] {
  const chosen = chosenRole(name);
  if (chosen) return [chosen];
  const names = [familyName, fullName, postscriptName].filter(Boolean).join('\n');
  return FONT_ROLES.filter((role) => CANDIDATES[role].some((pattern) => pattern.test(name)) || NAMES[role].test(names));
}

/** The role(s) of a font file; one that is no font serves none. */
export function rolesOfFontFile(path: string): FontRole[] {
  try {
    return rolesOf(basename(path), openFont(path).font);
  } catch {
    return [];
  }
}

/** The files that serve each role; those put to it by name come before those recognised. */
export function uploadedRoles(files: readonly string[]): Map<FontRole, string[]> {
  const roles = new Map<FontRole, string[]>();
  const chosenFirst = [...files].sort((a, b) => rank(a) - rank(b));
  for (const path of chosenFirst) {
    for (const role of rolesOfFontFile(path)) roles.set(role, [...(roles.get(role) ?? []), path]);
  }
  return roles;
}

const rank = (path: string): number => (chosenRole(basename(path)) ? 0 : 1);
