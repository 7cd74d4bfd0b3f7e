import { randomInt } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { CHECKLIST, chapterDefinitions, NATIONAL_2018, type PartKey, type ReportContent } from '@/lib/report';
import type { ReportFacts, Status, TransitionAction } from '@/lib/workflow';
import { must, OUR_SCHOOL } from './person';

export type Hands = { compiler: APIRequestContext; compilerId: string; reviewer: APIRequestContext };

export type PreparedReport = { id: string; version: number; facts: ReportFacts };

const partPath = (id: string, part: PartKey) => `/api/reports/${id}/parts/${encodeURIComponent(part)}`;

/** A content that may be submitted: the demo school's published report, read part by part. */
export async function publishedContent(http: APIRequestContext): Promise<ReportContent> {
  const list = await (await http.get('/reports?status=published')).text();
  const id = /\/reports\/(c[a-z0-9]{20,})/.exec(list)?.[1];
  if (!id) throw new Error('the demo school has no published report');
  const read = async <T>(part: PartKey) => (await must<{ content: T }>(http, 'GET', partPath(id, part))).content;
  const keys = chapterDefinitions(NATIONAL_2018.id, 'standard').map(({ key }) => key);
  const numbers = CHECKLIST.map(({ number }) => number);
  return {
    edition: NATIONAL_2018.id,
    variant: 'standard',
    yearWord: '学年度',
    preface: await read('preface'),
    chapters: await Promise.all(keys.map(async (key) => ({ key, content: await read<never>(key) }))),
    checklist: await read('checklist-settings'),
    items: Object.fromEntries(await Promise.all(numbers.map(async (n) => [String(n), await read(`item:${n}`)]))),
    signature: await read('signature'),
    unplaced: await read('unplaced'),
  };
}

let freeYear = 1_200 + randomInt(700);

/** The same report in a year nobody else uses: a school publishes one a year. */
function inYearOfItsOwn(content: ReportContent): ReportContent {
  const by = --freeYear - Number(content.preface.period.end.slice(0, 4));
  const moved = JSON.stringify(content).replace(/(?<![〔/\d])20(?:2[3-6])(?!\d)/g, (year) => `${Number(year) + by}`);
  return JSON.parse(moved) as ReportContent;
}

/** The way to each status, and whose hand does each step. */
const WAYS: Record<Status, readonly { by: 'compiler' | 'reviewer'; action: TransitionAction }[]> = {
  draft: [],
  submitted: [{ by: 'compiler', action: 'submit' }],
  returned: [
    { by: 'compiler', action: 'submit' },
    { by: 'reviewer', action: 'return' },
  ],
  approved: [
    { by: 'compiler', action: 'submit' },
    { by: 'reviewer', action: 'approve' },
  ],
  published: [
    { by: 'compiler', action: 'submit' },
    { by: 'reviewer', action: 'approve' },
    { by: 'compiler', action: 'publish' },
  ],
};

/** A report of its own in this status. @param department fills in its last chapter but one */
export async function prepareReport(
  hands: Hands,
  status: Status,
  content: ReportContent,
  department: string,
): Promise<PreparedReport> {
  const { id } = await must<{ id: string }>(hands.compiler, 'POST', '/api/reports', {
    source: 'import',
    content: inYearOfItsOwn(content),
  });
  await must(hands.compiler, 'PUT', `${partPath(id, 'experience')}/department`, { departmentId: department });
  let version = 1;
  for (const { by, action } of WAYS[status]) {
    const reason = action === 'return' ? '请补充数据' : undefined;
    const moved = await must<{ version: number }>(hands[by], 'POST', `/api/reports/${id}/transitions`, {
      action,
      version,
      reason,
    });
    version = moved.version;
  }
  const submittedById = status === 'draft' ? null : hands.compilerId;
  return { id, version, facts: { institutionId: OUR_SCHOOL, status, submittedById } };
}
