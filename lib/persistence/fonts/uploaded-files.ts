import { existsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { FontRole } from '@/lib/typeset';
import { fontsDir } from '../data-dir';
import { writeWhole } from '../write-file';
import { type FontExtension, forbidsEmbedding } from './inspect-font';
import { openFont } from './open-font';
import { fontFiles } from './search';
import { rolesOf } from './uploaded';

export type UploadedFont = {
  /** Path below the fonts folder, with '/'. */
  name: string;
  /** '' for a file that is no font. */
  family: string;
  bytes: number;
  roles: FontRole[];
  forbidsEmbedding: boolean;
};

/** The fonts in the data folder, uploaded or put there by hand. */
export const uploadedFonts = (): UploadedFont[] => fontFiles(fontsDir()).flatMap(describe);

function describe(path: string): UploadedFont[] {
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state) return [];
  const name = relative(fontsDir(), path).split(sep).join('/');
  try {
    const { font } = openFont(path);
    const roles = rolesOf(basename(path), font);
    return [{ name, family: font.familyName, bytes: state.size, roles, forbidsEmbedding: forbidsEmbedding(font) }];
  } catch {
    return [{ name, family: '', bytes: state.size, roles: [], forbidsEmbedding: false }];
  }
}

const LONGEST_NAME = 50;

/**
 * The name a font is kept under: letters, digits, - and _ of the given one, whatever system it comes from.
 * @param role written before it when chosen: a name without it is recognised by what it says
 */
export function fontFileName(given: string, extension: FontExtension, role: FontRole | null): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const words = last.normalize('NFC').replace(/\.[a-z0-9]{1,5}$/i, '');
  const safe = Array.from(words.replace(/[^\p{L}\p{N}_-]+/gu, '_').replace(/^[_-]+|[_-]+$/g, '')).slice(
    0,
    LONGEST_NAME,
  );
  return `${role ? `${role}.` : ''}${safe.join('') || 'font'}.${extension}`;
}

export const hasFontFile = (name: string): boolean => existsSync(join(fontsDir(), name));

export const keepFont = (name: string, bytes: Uint8Array): Promise<void> => writeWhole(join(fontsDir(), name), bytes);

/** @returns false when there is no such font: only what is listed can be deleted, no path leads elsewhere */
export async function removeFont(name: string): Promise<boolean> {
  if (!uploadedFonts().some((font) => font.name === name)) return false;
  await rm(join(fontsDir(), name), { force: true });
  return true;
}
