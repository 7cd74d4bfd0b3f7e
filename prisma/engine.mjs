import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg';

/**
 * Prisma's schema engine as WebAssembly, over the same driver the program uses: migrating downloads nothing
 * (campus networks often reach no more than a mirror of the package registry).
 */

export const SCHEMA_FILE = fileURLToPath(new URL('./schema.prisma', import.meta.url));
export const MIGRATIONS_DIR = fileURLToPath(new URL('./migrations', import.meta.url));
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

export const readSchema = () => ({
  files: [{ path: 'schema.prisma', content: readFileSync(SCHEMA_FILE, 'utf8') }],
  configDir: '.',
});

/** The committed migrations in order, as the engine wants them. */
export function migrationsList() {
  const names = readdirSync(MIGRATIONS_DIR).filter((name) => existsSync(`${MIGRATIONS_DIR}/${name}/migration.sql`));
  return {
    baseDir: MIGRATIONS_DIR,
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: readFileSync(`${MIGRATIONS_DIR}/migration_lock.toml`, 'utf8') },
    migrationDirectories: names.sort().map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(`${MIGRATIONS_DIR}/${path}/migration.sql`, 'utf8') },
      },
    })),
  };
}

/** @param {string} url 'file:/absolute/path.db' */
export async function openEngine(url) {
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': wasm });
  wasm.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaLibSql({ url }));
  return wasm.SchemaEngine.new({ datamodels: [['schema.prisma', readSchema().files[0].content]] }, () => {}, adapter);
}
