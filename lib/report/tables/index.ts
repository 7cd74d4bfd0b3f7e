import { APPLICATION_WAYS, APPLICATIONS, FEES } from './applications';
import { CHANNELS, NEW_MEDIA } from './channels';
import type { TableDefinition } from './definition';
import { DISPUTES, EVALUATION } from './oversight';

/** Every statistics table an edition may place in a chapter. */
export const TABLES = {
  channels: CHANNELS,
  newMedia: NEW_MEDIA,
  applications: APPLICATIONS,
  applicationWays: APPLICATION_WAYS,
  fees: FEES,
  evaluation: EVALUATION,
  disputes: DISPUTES,
} as const satisfies Record<string, TableDefinition>;

export type TableKey = keyof typeof TABLES;

export const tableDefinition = (key: TableKey): TableDefinition => TABLES[key];

/** The table of a key that some text names; undefined for one this program does not know. */
export const findTable = (key: string): TableDefinition | undefined =>
  Object.entries(TABLES).find(([known]) => known === key)?.[1];

export * from './definition';
export * from './totals';
