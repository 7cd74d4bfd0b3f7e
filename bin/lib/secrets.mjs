import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from './stop.mjs';

/**
 * What the program must know and nobody else: made at the first start, readable only by its user.
 * @param {string} folder the data folder
 * @returns {{ sessionSecret: string }}
 */
export function secrets(folder) {
  const file = join(folder, 'secrets.json');
  if (!existsSync(file)) {
    const made = { sessionSecret: randomBytes(48).toString('base64url') };
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return made;
  }
  const kept = readSecrets(file);
  if (typeof kept?.sessionSecret === 'string' && kept.sessionSecret.length >= 32) return kept;
  throw new Stop(`${file} 已损坏。请从备份恢复；没有备份时可删除此文件，所有人将需要重新登录。`);
}

function readSecrets(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
