import { COMPREHENSIVE } from './comprehensive';
import { ENGINEERING } from './engineering';
import { VOCATIONAL } from './vocational';

/** Right reports of invented schools in three hands: no rule may speak of what they say. */
export const RIGHT_REPORTS: Readonly<Record<string, string>> = {
  comprehensive: COMPREHENSIVE,
  vocational: VOCATIONAL,
  engineering: ENGINEERING,
};
