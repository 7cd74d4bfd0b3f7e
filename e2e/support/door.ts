import { expect, type Page } from '@playwright/test';
import type { PartKey } from '@/lib/report';
import type { Result } from '@/lib/result';
import { runningApp, WHERE_CLOSED } from './app';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Asks the server as the person signed in on this page: for setting a scene, never in place of what the journey is about. */
export async function ask<T>(page: Page, method: Method, path: string, data?: unknown): Promise<Result<T>> {
  const { baseURL } = runningApp();
  const response = await page.request.fetch(`${baseURL}${path}`, {
    method,
    data,
    headers: { origin: baseURL },
    ...WHERE_CLOSED,
  });
  return (await response.json()) as Result<T>;
}

/** The value of an answer that must be good. @throws with the server's words otherwise */
export async function must<T>(page: Page, method: Method, path: string, data?: unknown): Promise<T> {
  const answer = await ask<T>(page, method, path, data);
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.code} ${answer.message}`);
  return answer.value;
}

export type KeptPart = { version: number; content: unknown };

const partPath = (reportId: string, part: PartKey) => `/api/reports/${reportId}/parts/${encodeURIComponent(part)}`;

export const readPart = (page: Page, reportId: string, part: PartKey): Promise<KeptPart> =>
  must(page, 'GET', partPath(reportId, part));

/** Saves a part over whatever stands there now. */
export async function writePart(page: Page, reportId: string, part: PartKey, content: unknown): Promise<void> {
  const { version } = await readPart(page, reportId, part);
  await must(page, 'PUT', partPath(reportId, part), { version, content });
}

/** Waits until what the server keeps of a part says this. */
export async function keeps(page: Page, reportId: string, part: PartKey, words: string | RegExp): Promise<void> {
  const kept = async () => JSON.stringify((await readPart(page, reportId, part)).content);
  if (typeof words === 'string') await expect.poll(kept).toContain(words);
  else await expect.poll(kept).toMatch(words);
}
