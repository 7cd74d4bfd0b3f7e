import { expect, test } from '@playwright/test';
import { can, REPORT_ACTIONS, STATUS_LABELS, STATUSES } from '@/lib/workflow';
import { apiEntryPoints, type EntryPoint, reportPages, reportRoutes } from './authorization/entry-points';
import type { Asker } from './authorization/person';
import type { PreparedReport } from './authorization/reports';
import { type Scene, setScene } from './authorization/scene';
import { WHERE_CLOSED } from './support/app';

/** Role × status × action × entry point, asked over HTTP; what must come back is what the policy says. */

let scene: Scene;
test.beforeAll(async () => {
  scene = await setScene();
});

const status = async ({ http }: Asker, { method, path, body }: Pick<EntryPoint, 'method' | 'path' | 'body'>) =>
  (await http.fetch(path, { method, data: body, maxRedirects: 0, ...WHERE_CLOSED })).status();

const said = (asker: Asker, point: { method: string; path: string; action?: string }, report: PreparedReport) =>
  `${asker.title} ${point.action ?? ''} ${point.method} ${point.path.replace(report.id, '…')}`;

test('the matrix knows every action and every route of a report', () => {
  const points = apiEntryPoints({ id: 'x', version: 1 }, scene.content, '');
  expect(new Set(points.map(({ action }) => action))).toEqual(new Set(REPORT_ACTIONS));
  expect(new Set(points.map(({ route }) => route))).toEqual(new Set(reportRoutes()));
});

for (const reportStatus of STATUSES) {
  test(`${STATUS_LABELS[reportStatus]}: routes answer as the policy says`, async () => {
    const report = scene.reports[reportStatus];
    const wrong: string[] = [];
    for (const asker of scene.askers) {
      for (const point of apiEntryPoints(report, scene.content, scene.department)) {
        const allowed = asker.actor !== null && can(asker.actor, point.action, report.facts, point.part);
        const got = allowed && point.lasting ? await doneToAnother(asker, point) : await status(asker, point);
        if (got !== (allowed ? 200 : 403)) wrong.push(`${said(asker, point, report)}: ${got}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test(`${STATUS_LABELS[reportStatus]}: pages answer as the policy says`, async () => {
    const report = scene.reports[reportStatus];
    const wrong: string[] = [];
    for (const asker of scene.askers) {
      const expected = asker.actor && can(asker.actor, 'view', report.facts) ? 200 : 403;
      for (const path of reportPages(report.id)) {
        const got = await status(asker, { method: 'GET', path });
        if (got !== expected) wrong.push(`${said(asker, { method: 'GET', path }, report)}: ${got}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  /** What changes the report for good is done to another one in the same status. */
  async function doneToAnother(asker: Asker, point: EntryPoint): Promise<number> {
    const other = await scene.fresh(reportStatus);
    const points = apiEntryPoints(other, scene.content, scene.department);
    const same = points.find(({ action }) => action === point.action) ?? point;
    return status(asker, same);
  }
}

test('whoever is not signed in gets 401 from routes and is sent to sign in by pages', async () => {
  const report = scene.reports.draft;
  for (const point of apiEntryPoints(report, scene.content, scene.department)) {
    expect(await status(scene.stranger, point), point.path).toBe(401);
  }
  for (const path of reportPages(report.id)) {
    const answer = await scene.stranger.http.get(path, { maxRedirects: 0 });
    expect(answer.headers().location, path).toContain('/sign-in?next=');
  }
});

test('whoever still has a first password can only change it', async () => {
  const report = scene.reports.draft;
  for (const point of apiEntryPoints(report, scene.content, scene.department)) {
    expect(await status(scene.beginner, point), point.path).toBe(403);
  }
  for (const path of reportPages(report.id)) {
    const answer = await scene.beginner.http.get(path, { maxRedirects: 0 });
    expect(answer.headers().location, path).toContain('/account/password');
  }
});
