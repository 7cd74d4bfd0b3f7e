import { existsSync, readFileSync, rmSync } from 'node:fs';

/** Where the two runners leave their results. */
export const UNIT_RESULTS = '.cache/unit-results.json';
export const JOURNEY_RESULTS = '.cache/e2e-results.json';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** Forgets earlier results, so that a run never counts what it did not execute. */
export function clearResults() {
  for (const file of [UNIT_RESULTS, JOURNEY_RESULTS]) rmSync(file, { force: true });
}

/** The tests that ran: unit tests and journeys together; undefined while none has. */
export function tally() {
  const unit = read(UNIT_RESULTS);
  const journeys = read(JOURNEY_RESULTS)?.stats;
  if (!unit && !journeys) return undefined;
  const sum = (ofUnit, ofJourneys) => (ofUnit ?? 0) + (ofJourneys ?? 0);
  return {
    passed: sum(unit?.numPassedTests, journeys && journeys.expected + journeys.flaky),
    failed: sum(unit?.numFailedTests, journeys?.unexpected),
    skipped: sum(unit?.numPendingTests, journeys?.skipped),
  };
}
