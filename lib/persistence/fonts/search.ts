import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FONT_FILE = /\.(ttf|otf|ttc)$/i;
/** Font folders are shallow; this keeps a mistaken path from being searched for minutes. */
const DEPTH = 6;
const LIMIT = 20_000;

/** Where operating systems keep fonts; missing folders are skipped. */
export function systemFolders(env: NodeJS.ProcessEnv): string[] {
  const home = homedir();
  const own = env.GONGKAI_FONTS && env.GONGKAI_FONTS !== 'registry' ? [env.GONGKAI_FONTS] : [];
  return [
    ...own,
    join(env.WINDIR ?? 'C:\\Windows', 'Fonts'),
    ...(env.LOCALAPPDATA ? [join(env.LOCALAPPDATA, 'Microsoft', 'Windows', 'Fonts')] : []),
    '/System/Library/Fonts',
    '/Library/Fonts',
    join(home, 'Library', 'Fonts'),
    '/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol',
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(home, '.fonts'),
    join(home, '.local', 'share', 'fonts'),
  ].filter((folder) => existsSync(folder));
}

/** Font files below a folder, by path; unreadable folders are skipped. Only names are read. */
export function fontFiles(folder: string): string[] {
  const found: string[] = [];
  const visit = (path: string, depth: number): void => {
    if (depth > DEPTH || found.length >= LIMIT) return;
    for (const entry of entriesOf(path)) {
      if (entry.isDirectory()) visit(join(path, entry.name), depth + 1);
      else if (FONT_FILE.test(entry.name)) found.push(join(path, entry.name));
    }
  };
  visit(folder, 0);
  return found.sort();
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The folder of the registry's fonts, found upwards from the program or from where it was started. */
export function registryFolder(): string {
  for (const start of [dirname(fileURLToPath(import.meta.url)), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const fonts = join(folder, 'node_modules', '@expo-google-fonts');
      if (existsSync(fonts)) return fonts;
      if (dirname(folder) === folder) break;
    }
  }
  throw new Error('the package @expo-google-fonts is not installed');
}
