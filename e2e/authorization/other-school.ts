import { randomBytes } from 'node:crypto';
import { runningApp } from '../support/app';
import { type Method, must, newPerson, openHttp, settle, signInOverHttp } from './person';

/** What the other school of this installation has; nobody of ours may learn that it exists. */
export type OtherSchool = { reportId: string; personId: string; departmentId: string };

const PERIOD = { kind: 'school-year', start: '2023-09-01', end: '2024-08-31' };
const NEW_REPORT = {
  source: 'empty',
  year: 2024,
  variant: 'standard',
  period: PERIOD,
  yearWord: '学年度',
  titleWord: '年度报告',
};

export async function otherSchool(): Promise<OtherSchool> {
  const admin = await openHttp();
  await signInOverHttp(admin, await settle(runningApp().administrator));
  const username = `waixiao-${randomBytes(3).toString('hex')}`;
  const given = { username, name: '外校编制人', roles: ['compiler'], departmentId: null } as const;
  const compiler = await newPerson(admin, given);
  const { id: departmentId } = await must<{ id: string }>(admin, 'POST', '/api/departments', {
    name: `外校部门${username}`,
  });
  const http = await openHttp();
  await signInOverHttp(http, compiler);
  const { id: reportId } = await must<{ id: string }>(http, 'POST', '/api/reports', NEW_REPORT);
  return { reportId, personId: compiler.id, departmentId };
}

type Request = { method: Method; path: string; body?: unknown };

/** Every request that names something of a school by its id. */
export function requestsNaming({ reportId, personId, departmentId }: OtherSchool, ownReport: string): Request[] {
  const ofReport = `/api/reports/${reportId}`;
  return [
    { method: 'GET', path: `${ofReport}/parts/preface` },
    { method: 'PUT', path: `${ofReport}/parts/preface`, body: { version: 1, content: {} } },
    { method: 'PUT', path: `${ofReport}/parts/preface/department`, body: { departmentId: null } },
    { method: 'PUT', path: `${ofReport}/answers`, body: { fingerprint: 'x', reason: 'y' } },
    { method: 'GET', path: `${ofReport}/links` },
    { method: 'POST', path: `${ofReport}/links`, body: {} },
    { method: 'DELETE', path: `${ofReport}/links` },
    { method: 'GET', path: `${ofReport}/pdf` },
    { method: 'POST', path: `${ofReport}/revise` },
    { method: 'POST', path: `${ofReport}/transitions`, body: { action: 'submit', version: 1 } },
    { method: 'DELETE', path: ofReport, body: { version: 1 } },
    {
      method: 'POST',
      path: '/api/reports',
      body: { source: 'last-year', fromId: reportId, period: PERIOD, yearWord: '学年度' },
    },
    { method: 'PATCH', path: `/api/people/${personId}`, body: { active: false } },
    { method: 'POST', path: `/api/people/${personId}/password` },
    { method: 'PATCH', path: `/api/departments/${departmentId}`, body: { name: '改名' } },
    { method: 'DELETE', path: `/api/departments/${departmentId}` },
    { method: 'PUT', path: `/api/reports/${ownReport}/parts/other/department`, body: { departmentId } },
    { method: 'POST', path: '/api/people', body: { username: 'laike', name: '来客', roles: ['reader'], departmentId } },
  ];
}
