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

export * from './definition';
export * from './totals';
