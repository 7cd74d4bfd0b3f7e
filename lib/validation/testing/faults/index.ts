import type { Injector } from './fault';
import { FIGURE_FAULTS } from './figures';
import { ITEM_FAULTS } from './items';
import { LANGUAGE_FAULTS } from './language';
import { PERSONAL_DATA_FAULTS } from './personal-data';
import { STRUCTURE_FAULTS } from './structure';
import { YEAR_FAULTS } from './years';

export * from './fault';

/** Everything a hurried author does to a right report; what happens more often stands more often. */
export const INJECTORS: readonly Injector[] = [
  ...FIGURE_FAULTS,
  ...YEAR_FAULTS,
  ...STRUCTURE_FAULTS,
  ...ITEM_FAULTS,
  ...PERSONAL_DATA_FAULTS,
  ...LANGUAGE_FAULTS,
];
