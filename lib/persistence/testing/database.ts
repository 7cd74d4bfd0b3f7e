import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { migrate } from '@/prisma/migrate.mjs';
import { disconnect } from '../client';

/** Gives the tests of a file a data folder of their own with an empty, migrated database. */
export function withTemporaryDatabase(): void {
  const before = process.env.DATA_DIR;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'gongkai-test-'));
    process.env.DATA_DIR = folder;
    await migrate(folder);
  });
  afterAll(async () => {
    await disconnect();
    rmSync(folder, { recursive: true, force: true });
    if (before === undefined) delete process.env.DATA_DIR;
    else process.env.DATA_DIR = before;
  });
}
