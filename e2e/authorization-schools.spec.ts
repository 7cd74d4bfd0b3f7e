import { type APIResponse, expect, test } from '@playwright/test';
import { canInInstitution, INSTITUTION_ACTIONS } from '@/lib/workflow';
import { reportPages } from './authorization/entry-points';
import { routeOf, schoolEntryPoints, schoolRoutes } from './authorization/institution';
import { type OtherSchool, otherSchool, requestsNaming } from './authorization/other-school';
import { type Scene, setScene } from './authorization/scene';
import { WHERE_CLOSED } from './support/app';

/** What concerns the school as a whole, and the wall between two schools of one installation. */

let scene: Scene;
let theirs: OtherSchool;
test.beforeAll(async () => {
  [scene, theirs] = await Promise.all([setScene(), otherSchool()]);
});

test('what concerns the school is open to whom the policy says', async () => {
  const points = (mark: string) => schoolEntryPoints({ ...scene.school, mark });
  expect(new Set(points('').map(({ action }) => action))).toEqual(new Set(INSTITUTION_ACTIONS));
  const routes = points('').flatMap(({ path }) => (path.startsWith('/api/') ? [routeOf(path, scene.school)] : []));
  expect(new Set(routes)).toEqual(new Set(schoolRoutes()));
  const wrong: string[] = [];
  for (const [index, { title, actor, http }] of scene.askers.entries()) {
    for (const { action, method, path, body, form } of points(`${scene.mark}${index}`)) {
      const expected = actor && canInInstitution(actor, action) ? 200 : 403;
      const got = (
        await http.fetch(path, { method, data: body, multipart: form, maxRedirects: 0, ...WHERE_CLOSED })
      ).status();
      if (got !== expected) wrong.push(`${title} ${method} ${path}: ${got}, not ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
});

const NOBODY: OtherSchool = {
  reportId: 'cunknownreport00000000000',
  personId: 'cunknownperson00000000000',
  departmentId: 'cunknowndepartment0000000',
};

test('what belongs to another school answers as what does not exist', async () => {
  const own = scene.reports.draft.id;
  const told = async (answer: APIResponse) => ({ status: answer.status(), body: await answer.text() });
  for (const { title, http } of scene.askers) {
    const unknown = requestsNaming(NOBODY, own);
    for (const [index, { method, path, body }] of requestsNaming(theirs, own).entries()) {
      const like = unknown[index];
      const foreign = await told(await http.fetch(path, { method, data: body, ...WHERE_CLOSED }));
      const nothing = await told(await http.fetch(like?.path ?? '', { method, data: like?.body, ...WHERE_CLOSED }));
      expect(foreign, `${title} ${method} ${path}`).toEqual(nothing);
      expect([403, 404]).toContain(foreign.status);
    }
  }
});

/** What a page says, whatever order its pieces were streamed in. */
const wordsOf = (html: string): string[] => {
  const texts = html.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '').split(/<[^>]*>/);
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))].sort();
};

test('pages of another school’s report are the page that says there is none', async () => {
  const { http } = scene.askers[1] ?? scene.stranger;
  const unknown = reportPages(NOBODY.reportId);
  for (const [index, path] of reportPages(theirs.reportId).entries()) {
    const [foreign, nothing] = [await http.get(path), await http.get(unknown[index] ?? '')];
    expect([foreign.status(), nothing.status()], path).toEqual([404, 404]);
    const [told, toldOfNothing] = [await foreign.text(), await nothing.text()];
    expect(wordsOf(told), path).toEqual(wordsOf(toldOfNothing));
    expect(told).not.toContain('外校');
  }
});
