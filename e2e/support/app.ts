import type { Role } from '@/lib/workflow';

export type Person = { username: string; password: string };

/**
 * The built app as the journeys find it: started once a worker, with the demo school.
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
 * Global setup and the journeys run in different processes; the environment carries the addresses and the passwords.
 * Set beforehand, it leads the journeys to an app that runs already.
 */
const CARRIER = 'GONGKAI_E2E';

export const areAnnounced = (): boolean => Boolean(process.env[CARRIER]);

/** @param apps one for each worker */
export const announceApps = (apps: readonly RunningApp[]): void => {
  process.env[CARRIER] = JSON.stringify(apps);
};

/** A server may close a connection that stood idle in the very moment in which it is used again. */
export const WHERE_CLOSED = { maxRetries: 2 } as const;

/** The app of this worker, which no other touches. @throws when none was started by the global setup */
export function runningApp(): RunningApp {
  const apps: RunningApp[] = JSON.parse(process.env[CARRIER] ?? '[]');
  const app = apps[Number(process.env.TEST_PARALLEL_INDEX ?? 0)];
  if (!app) throw new Error('the app was not started: run through playwright.config.ts');
  return app;
}
