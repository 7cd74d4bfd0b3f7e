import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FONT_ROLES, type FontRole } from '@/lib/typeset';
import { fontsDir } from '../data-dir';
import { CANDIDATES, REGISTRY, REGISTRY_LAST_RESORT, WIDE_COVERAGE } from './candidates';
import { fontFiles, registryFolder, systemFolders } from './search';
import { uploadedRoles } from './uploaded';

export type FontOrigin = 'uploaded' | 'system' | 'registry';
export type FontFile = { path: string; origin: FontOrigin };

/** The font files that serve each role, first choice first, the registry's last. */
export type ResolvedFonts = Record<FontRole, FontFile[]>;

export type FontPlaces = {
  /** Fonts the school has licences for; by default the folder `fonts` of the data folder. */
  uploadedFolder?: string;
  /** GONGKAI_FONTS names a folder to search first, or is 'registry' for the registry's fonts alone. */
  env?: NodeJS.ProcessEnv;
};

/** Whether this installation is told to use the registry's fonts alone: then uploaded ones stand aside. */
export const usesRegistryAlone = ({ env = process.env }: FontPlaces = {}): boolean => env.GONGKAI_FONTS === 'registry';

/** Finds the fonts for every role: uploaded, then the system's, then the registry's. */
export function resolveFonts({ uploadedFolder = fontsDir(), env = process.env }: FontPlaces = {}): ResolvedFonts {
  const registry = registryFolder();
  const fromRegistry = (path: string): FontFile => ({ path: join(registry, path), origin: 'registry' });
  const alone = usesRegistryAlone({ env });
  const system = alone ? [] : systemFolders(env).flatMap(fontFiles);
  const uploaded = alone ? new Map<FontRole, string[]>() : uploadedRoles(fontFiles(uploadedFolder));
  const wide = matching(WIDE_COVERAGE, system);
  const chain = (role: FontRole): FontFile[] => [
    ...(uploaded.get(role) ?? []).map((path): FontFile => ({ path, origin: 'uploaded' })),
    ...matching(CANDIDATES[role], system),
    fromRegistry(REGISTRY[role]),
    ...REGISTRY_LAST_RESORT.map(fromRegistry),
    ...wide,
  ];
  return Object.fromEntries(FONT_ROLES.map((role) => [role, distinct(chain(role))])) as ResolvedFonts;
}

/** For each pattern the first file whose name matches. */
const matching = (patterns: readonly RegExp[], files: readonly string[]): FontFile[] =>
  patterns.flatMap((pattern): FontFile[] => {
    const path = files.find((file) => pattern.test(basename(file)));
    return path ? [{ path, origin: 'system' }] : [];
  });

const distinct = (files: readonly FontFile[]): FontFile[] =>
  files.filter((file, i) => files.findIndex(({ path }) => path === file.path) === i);

/** Changes when a font is uploaded, replaced or deleted, by the program or by hand. */
export const uploadedState = ({ uploadedFolder = fontsDir() }: FontPlaces = {}): string =>
  fontFiles(uploadedFolder).map(fileState).join('\n');

function fileState(path: string): string {
  const state = statSync(path, { throwIfNoEntry: false });
  return `${path}:${state?.size}:${state?.mtimeMs}`;
}
