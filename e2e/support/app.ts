import type { Role } from '@/lib/workflow';

export type Person = { username: string; password: string };

/**
 * The built app as the journeys find it: started once with the demo school.
 * `administrator` belongs to the other school, the installation's own, and still has the first password.
 */
export type RunningApp = {
  baseURL: string;
  people: Record<Role, Person>;
  administrator: Person;
  /** The one port of this machine that the check of links may ask. */
  linkPort: number;
};

/**
 * Global setup and the journeys run in different processes; the environment carries the address and the passwords.
 * Set beforehand, it leads the journeys to an app that runs already.
 */
const CARRIER = 'GONGKAI_E2E';

export const isAnnounced = (): boolean => Boolean(process.env[CARRIER]);

export const announceApp = (app: RunningApp): void => {
  process.env[CARRIER] = JSON.stringify(app);
};

/** @throws when no app was started by the global setup */
export function runningApp(): RunningApp {
  const carried = process.env[CARRIER];
  if (!carried) throw new Error('the app was not started: run through playwright.config.ts');
  return JSON.parse(carried);
}
