/**
 * Brings the database of a data folder up to date.
 * @returns names of the migrations applied now
 */
export function migrate(dataDir: string): Promise<string[]>;
