import { ANNUAL_NOTICES } from './annual-notices';
import type { KnownLaw } from './known-law';
import { MINISTRY_NOTICES } from './ministry-notices';
import { MINISTRY_ORDERS } from './ministry-orders';
import { PARTY_DOCUMENTS } from './party';
import { REGULATIONS } from './regulations';
import { REPEALED } from './repealed';
import { STATE_COUNCIL_DOCUMENTS } from './state-council';
import { STATUTES } from './statutes';

/**
 * The laws, rules and notices that such reports cite, what is no longer in force among them. Titles and numbers as
 * official pages print them, or two independent sources; the rest is not `verified`.
 */
export const KNOWN_LAWS: readonly KnownLaw[] = [
  ...STATUTES,
  ...REGULATIONS,
  ...PARTY_DOCUMENTS,
  ...STATE_COUNCIL_DOCUMENTS,
  ...MINISTRY_ORDERS,
  ...MINISTRY_NOTICES,
  ...ANNUAL_NOTICES,
  ...REPEALED,
];
