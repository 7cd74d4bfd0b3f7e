import { PrismaLibSql } from '@prisma/adapter-libsql';

type Client = ReturnType<PrismaLibSql['createClient']>;
type Transaction = Awaited<ReturnType<Client['transaction']>>;
type Statement = Parameters<Transaction['execute']>[0];

/**
 * The driver with one connection for everything. On its own it opens a new one for every transaction and leaves the old ones
 * to the garbage collector: some hundred saves later the process runs out of file handles.
 * Sharing is safe because the adapter lets nothing else through while a transaction is open.
 */
export class OneConnection extends PrismaLibSql {
  override createClient(config: Parameters<PrismaLibSql['createClient']>[0]): Client {
    const client = super.createClient(config);
    client.transaction = async () => {
      // All our transactions write: taking the lock at once, they never fail half-way.
      await client.execute('BEGIN IMMEDIATE');
      return new OpenTransaction(client);
    };
    return client;
  }
}

class OpenTransaction implements Transaction {
  closed = false;
  constructor(private readonly client: Client) {}

  execute = (statement: Statement) => this.client.execute(statement);
  executeMultiple = (sql: string) => this.client.executeMultiple(sql);
  commit = () => this.end('COMMIT');
  rollback = () => this.end('ROLLBACK');

  async batch(statements: Statement[]) {
    const results = [];
    for (const statement of statements) results.push(await this.client.execute(statement));
    return results;
  }

  close(): void {
    if (!this.closed) void this.rollback();
  }

  /** Once: after a commit that failed there may be nothing left to roll back. */
  private async end(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    if (this.closed) return;
    await this.client.execute(how);
    this.closed = true;
  }
}
