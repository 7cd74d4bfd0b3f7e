import { randomBytes } from 'node:crypto';
import type { ReportContent } from '@/lib/report';
import { STATUSES, type Status } from '@/lib/workflow';
import { runningApp } from '../support/app';
import { type Asker, asker, must, newPerson, openHttp, signInOverHttp } from './person';
import { type Hands, type PreparedReport, prepareReport, publishedContent } from './reports';

/** A report in every status, and somebody of every kind who might want something of it. */
export type Scene = {
  askers: Asker[];
  stranger: Asker;
  beginner: Asker;
  hands: Hands;
  content: ReportContent;
  department: string;
  reports: Record<Status, PreparedReport>;
  fresh: (status: Status) => Promise<PreparedReport>;
  /** A person and a department that may be changed. */
  school: { personId: string; departmentId: string };
  /** In every name of this scene: a scene can be set twice in one school. */
  mark: string;
};

export async function setScene(): Promise<Scene> {
  const { people } = runningApp();
  const mark = randomBytes(3).toString('hex');
  const admin = await asker(people.admin, { title: '管理员', roles: ['admin'] });
  const department = await addDepartment(admin, `后勤处${mark}`);
  const add = (username: string, roles: Parameters<typeof newPerson>[1]['roles'], departmentId: string | null) =>
    newPerson(admin.http, { username: `${username}-${mark}`, name: username, roles, departmentId });
  const member = await add('houqin', ['contributor'], department);
  const both = await add('liangzhi', ['compiler', 'reviewer'], null);
  const spare = await add('beiyong', ['reader'], null);
  const spareDepartment = await addDepartment(admin, `资产处${mark}`);
  const compiler = await asker(people.compiler, { title: '编制人', roles: ['compiler'] });
  const reviewer = await asker(people.reviewer, { title: '审核人', roles: ['reviewer'] });
  const submitter = await asker(both, { title: '送审人兼审核人', roles: ['compiler', 'reviewer'] });
  const hands = { compiler: submitter.http, compilerId: submitter.actor?.id ?? '', reviewer: reviewer.http };
  const content = await publishedContent(compiler.http);
  const fresh = (status: Status) => prepareReport(hands, status, content, department);
  return {
    askers: [
      admin,
      compiler,
      await asker(member, { title: '本部门信息员', roles: ['contributor'], departmentId: department }),
      await asker(people.contributor, { title: '外部门信息员', roles: ['contributor'], departmentId: 'elsewhere' }),
      reviewer,
      await asker(people.reader, { title: '读者', roles: ['reader'] }),
      submitter,
    ],
    stranger: { title: '未登录者', actor: null, http: await openHttp() },
    beginner: await beginner(admin, mark),
    hands,
    content,
    department,
    reports: await everyStatus(fresh),
    fresh,
    school: { personId: spare.id, departmentId: spareDepartment },
    mark,
  };
}

const addDepartment = async (admin: Asker, name: string): Promise<string> =>
  (await must<{ id: string }>(admin.http, 'POST', '/api/departments', { name })).id;

/** Someone who has not changed the first password yet. */
async function beginner(admin: Asker, mark: string): Promise<Asker> {
  const username = `xinren-${mark}`;
  const given = { username, name: '新人', roles: ['compiler', 'admin'], departmentId: null };
  const { password } = await must<{ password: string }>(admin.http, 'POST', '/api/people', given);
  const http = await openHttp();
  await signInOverHttp(http, { username, password });
  return { title: '未改初始密码者', actor: null, http };
}

async function everyStatus(fresh: (status: Status) => Promise<PreparedReport>) {
  const made: [Status, PreparedReport][] = [];
  for (const status of STATUSES) made.push([status, await fresh(status)]);
  return Object.fromEntries(made) as Record<Status, PreparedReport>;
}
