import path from 'node:path';

/** The folder that holds everything a school must back up. Absolute: Prisma resolves relative SQLite paths against the working directory. */
export const dataDir = (): string => path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? 'data');

export const databaseUrl = (): string => `file:${path.join(dataDir(), 'gongkai.db')}`;

export const publicationsDir = (): string => path.join(dataDir(), 'publications');

/** Fonts the school has licences for. */
export const fontsDir = (): string => path.join(dataDir(), 'fonts');
