import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { generate } from '../generate.mjs';

const CLIENT = 'lib/persistence/generated/client.ts';
const STAMP = 'lib/persistence/generated/.generated-from';

const sourcesHash = () => {
  const hash = createHash('sha256').update(readFileSync('prisma/schema.prisma'));
  return hash.update(readFileSync('node_modules/prisma/package.json')).digest('hex');
};

/** Generates the database client unless the present one came from the same schema and Prisma. @returns {string} what was done */
export function ensureClient() {
  const hash = sourcesHash();
  if (existsSync(CLIENT) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return '';
  generate();
  writeFileSync(STAMP, hash);
  return '已生成';
}
