import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';

import { databaseUrl } from './data-dir';
import { type Prisma, PrismaClient } from './generated/client';
import { OneConnection } from './one-connection';
import { tenancyGuard } from './tenancy';

/** What repositories are given: the database itself, or a transaction on it. */
export type Db = Prisma.TransactionClient;

const BUSY_TIMEOUT_MS = 5_000;
const TRANSACTION_TIMEOUT_MS = 20_000;

const connect = (url: string) => {
  const across = new PrismaClient({ adapter: new OneConnection({ url, timeout: BUSY_TIMEOUT_MS }) });
  const transacting = new AsyncLocalStorage<true>();
  return { url, across, guarded: across.$extends(tenancyGuard), lastWrite: Promise.resolve(), transacting };
};

type Connection = ReturnType<typeof connect>;

// One connection per process, also when the bundler loads this module into several bundles.
const shared = globalThis as typeof globalThis & { gongkaiDatabase?: Connection };

function connection(): Connection {
  const url = databaseUrl();
  if (shared.gongkaiDatabase?.url !== url) shared.gongkaiDatabase = connect(url);
  // The driver makes everything else wait for the transaction: what it waits for in turn would never come.
  if (shared.gongkaiDatabase.transacting.getStore()) throw new Error('use the transaction that is open');
  return shared.gongkaiDatabase;
}

/** For reading within an institution. Write-ahead logging: readers never wait for a writer. */
export const database = (): Db => connection().guarded as unknown as Db;

/** Without the tenancy guard: only for the public pages and for finding out who signs in. */
export const acrossInstitutions = (): Db => connection().across;

/**
 * Runs a change as one transaction. Changes queue up in this process: SQLite has one writer, and a writer that
 * waits for another in the same thread would block the very one it waits for.
 */
export function inTransaction<T>(change: (tx: Db) => Promise<T>): Promise<T> {
  const open = connection();
  const transact = () =>
    open.guarded.$transaction((tx) => open.transacting.run(true, () => change(tx as unknown as Db)), {
      timeout: TRANSACTION_TIMEOUT_MS,
      maxWait: BUSY_TIMEOUT_MS,
    });
  const result = open.lastWrite.then(transact);
  open.lastWrite = result.then(
    () => undefined,
    () => undefined,
  );
  return result;
}

export async function disconnect(): Promise<void> {
  await shared.gongkaiDatabase?.across.$disconnect();
  delete shared.gongkaiDatabase;
}
