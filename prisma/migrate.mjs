import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { migrationsList, NO_FILTERS, openEngine } from './engine.mjs';

/**
 * Brings the database of a data folder up to date and switches it to write-ahead logging.
 * @param {string} dataDir absolute
 * @returns {Promise<string[]>} names of the migrations applied now
 */
export async function migrate(dataDir) {
  mkdirSync(dataDir, { recursive: true });
  const url = `file:${path.join(dataDir, 'gongkai.db')}`;
  const connection = await new PrismaLibSql({ url }).connect();
  await connection.executeScript('PRAGMA journal_mode = WAL;');
  await connection.dispose();
  const engine = await openEngine(url);
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: migrationsList(),
    filters: NO_FILTERS,
  });
  return appliedMigrationNames;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const applied = await migrate(path.resolve(process.env.DATA_DIR ?? 'data'));
  console.log(applied.length === 0 ? '数据库已是最新。' : `数据库已更新：${applied.join('、')}`);
}
