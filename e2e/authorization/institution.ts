import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '@/lib/validation';
import type { InstitutionAction } from '@/lib/workflow';
import { demoInstitution } from '@/prisma/demo';
import { routesBelow } from './entry-points';
import type { Method } from './person';

/** One way to do something in the school. */
export type SchoolEntryPoint = { action: InstitutionAction; method: Method; path: string; body?: unknown; form?: Form };

/** A form with a file, as Playwright sends it. */
type Form = { role: string; file: { name: string; mimeType: string; buffer: Buffer } };

export type SchoolTarget = { personId: string; departmentId: string; mark: string };

/** Every way, with requests that only the policy can refuse and that leave the school as it is or add what nobody minds. */
export function schoolEntryPoints({ personId, departmentId, mark }: SchoolTarget): SchoolEntryPoint[] {
  const { name, profile, contact } = demoInstitution;
  const period = { kind: 'school-year', start: '2020-09-01', end: '2021-08-31' };
  const report = {
    source: 'empty',
    year: 2021,
    variant: 'standard',
    period,
    yearWord: '学年度',
    titleWord: '信息公开年度报告',
  };
  const person = { username: `xinjian-${mark}`, name: '新建', roles: ['reader'], departmentId: null };
  return [
    { action: 'list-reports', method: 'GET', path: '/reports' },
    { action: 'create-report', method: 'GET', path: '/reports/new' },
    { action: 'create-report', method: 'GET', path: '/reports/new/empty' },
    { action: 'create-report', method: 'GET', path: '/reports/new/last-year' },
    { action: 'create-report', method: 'GET', path: '/reports/new/import' },
    { action: 'create-report', method: 'POST', path: '/api/reports', body: report },
    { action: 'create-report', method: 'POST', path: '/api/intake', body: { text: '示例大学信息公开年度报告' } },
    { action: 'manage-people', method: 'GET', path: '/people' },
    { action: 'manage-people', method: 'POST', path: '/api/people', body: person },
    { action: 'manage-people', method: 'PATCH', path: `/api/people/${personId}`, body: { name: '新人' } },
    { action: 'manage-people', method: 'POST', path: `/api/people/${personId}/password` },
    { action: 'manage-institution', method: 'GET', path: '/institution' },
    { action: 'manage-institution', method: 'PUT', path: '/api/institution', body: { name, profile, contact } },
    {
      action: 'manage-institution',
      method: 'PUT',
      path: '/api/institution',
      body: { name, profile, contact, checkSettings: DEFAULT_SETTINGS },
    },
    { action: 'manage-institution', method: 'POST', path: '/api/departments', body: { name: `档案馆${mark}` } },
    {
      action: 'manage-institution',
      method: 'PATCH',
      path: `/api/departments/${departmentId}`,
      body: { name: `后勤${mark}` },
    },
    { action: 'manage-institution', method: 'DELETE', path: `/api/departments/${departmentId}` },
    { action: 'manage-institution', method: 'POST', path: '/api/fonts', form: fontForm(`shiyan${mark}.ttf`) },
    { action: 'manage-institution', method: 'DELETE', path: `/api/fonts/folio.shiyan${mark}.ttf` },
  ];
}

const FONT = 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';

const fontForm = (name: string): Form => ({
  role: 'folio',
  file: { name, mimeType: 'font/ttf', buffer: readFileSync(FONT) },
});

/** Open to everybody who is signed in (or to everybody, to sign in): there is nothing to ask the policy. */
const WITHOUT_POLICY = ['auth/[...nextauth]', 'session', 'account/password', 'fonts/metrics'];

/** The routes outside a report that the list above must hold, by the files that make them. */
export const schoolRoutes = (): string[] =>
  routesBelow('app/api').filter((route) => !route.startsWith('reports/[id]') && !WITHOUT_POLICY.includes(route));

/** '/api/people/abc/password' → 'people/[id]/password' */
export const routeOf = (path: string, { personId, departmentId }: Omit<SchoolTarget, 'mark'>): string =>
  path
    .replace('/api/', '')
    .replace(personId, '[id]')
    .replace(departmentId, '[id]')
    .replace(/^fonts\/.+/, 'fonts/[name]');
