import { type APIRequestContext, request } from '@playwright/test';
import type { Result } from '@/lib/result';
import type { Actor, Role } from '@/lib/workflow';
import { type Person, runningApp, WHERE_CLOSED } from '../support/app';

/** Someone who asks the server without a browser, with what the policy knows of them. */
export type Asker = { title: string; actor: Actor | null; http: APIRequestContext };

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** All askers' actors share it: the policy compares it only with the report's. */
export const OUR_SCHOOL = 'ours';

export const openHttp = (): Promise<APIRequestContext> => {
  const { baseURL } = runningApp();
  return request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
};

/** Signs in as the sign-in page does. @returns who the server says one is */
export async function signInOverHttp(http: APIRequestContext, { username, password }: Person): Promise<void> {
  const { csrfToken } = (await (await http.get('/api/auth/csrf')).json()) as { csrfToken: string };
  const answer = await http.post('/api/auth/callback/credentials', {
    form: { csrfToken, username, password, json: 'true' },
  });
  if (!answer.ok()) throw new Error(`${username} could not sign in: ${answer.status()} ${await answer.text()}`);
}

/** @throws with the server's words when it refuses */
export async function must<T>(http: APIRequestContext, method: Method, path: string, data?: unknown): Promise<T> {
  const answer = (await (await http.fetch(path, { method, data, ...WHERE_CLOSED })).json()) as Result<T>;
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.code} ${answer.message}`);
  return answer.value;
}

type Description = { title: string; roles: readonly Role[]; departmentId?: string | null };

export async function asker(person: Person, { title, roles, departmentId = null }: Description): Promise<Asker> {
  const http = await openHttp();
  await signInOverHttp(http, person);
  const { userId } = await must<{ userId: string }>(http, 'GET', '/api/session');
  return { title, http, actor: { id: userId, institutionId: OUR_SCHOOL, name: title, roles, departmentId } };
}

const CHOSEN_PASSWORD = '桂花-8月-开满校园';

/** Adds a person as an administrator does, and takes the first password away as the person must. */
export async function newPerson(
  admin: APIRequestContext,
  given: { username: string; name: string; roles: readonly Role[]; departmentId: string | null },
): Promise<Person & { id: string }> {
  const { id, password } = await must<{ id: string; password: string }>(admin, 'POST', '/api/people', given);
  const person = { username: given.username, password };
  return { id, ...(await settle(person)) };
}

/** Changes a first password. @returns the person with the new one */
export async function settle(person: Person): Promise<Person> {
  const settled = { username: person.username, password: CHOSEN_PASSWORD };
  const http = await openHttp();
  if (!(await canSignIn(http, settled))) {
    await signInOverHttp(http, person);
    await must(http, 'POST', '/api/account/password', { current: person.password, next: CHOSEN_PASSWORD });
  }
  await http.dispose();
  return settled;
}

/** True after an earlier run of the same tests against the same data. */
const canSignIn = (http: APIRequestContext, person: Person): Promise<boolean> =>
  signInOverHttp(http, person).then(
    () => true,
    () => false,
  );
