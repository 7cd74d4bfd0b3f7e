import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MIGRATIONS_DIR, migrationsList, NO_FILTERS, openEngine, readSchema } from './engine.mjs';

/** `npm run migrate:new -- name` writes the SQL that leads from the committed migrations to schema.prisma; read it before committing. */

const name = process.argv[2];
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('用法：npm run migrate:new -- 名称（小写字母、数字和连字符）');
  process.exit(2);
}

const scratch = mkdtempSync(path.join(tmpdir(), 'gongkai-migration-'));
const engine = await openEngine(`file:${path.join(scratch, 'shadow.db')}`);
// The engine's own shadow database does not work over a SQLite adapter: build it here and compare with that.
await engine.applyMigrations({ migrationsList: migrationsList(), filters: NO_FILTERS });
const { stdout: sql } = await engine.diff({
  from: { tag: 'schemaDatasource', ...readSchema() },
  to: { tag: 'schemaDatamodel', ...readSchema() },
  shadowDatabaseUrl: null,
  script: true,
  exitCode: null,
  filters: NO_FILTERS,
});
rmSync(scratch, { recursive: true });

if (!sql?.trim() || sql.trim() === '-- This is an empty migration.') {
  console.log('schema.prisma 与现有迁移一致，没有需要写的迁移。');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(MIGRATIONS_DIR, `${stamp}_${name.replaceAll('-', '_')}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'migration.sql'), sql);
  console.log(`已写：${path.relative(process.cwd(), folder)}/migration.sql`);
}
