import { describe, expect, it } from 'vitest';
import { database, findPart, scopeOf } from '@/lib/persistence';
import { withTemporaryDatabase } from '@/lib/persistence/testing/database';
import { emptyChapter, type PartKey, type Prose, proseText } from '@/lib/report';
import { demoReport } from '@/prisma/demo';
import { createReport } from './create-report';
import { openReport } from './open-report';
import { readPart } from './read-part';
import { savePart } from './save-part';
import { makeSchool, type School } from './testing/school';
import { transitionReport } from './transition-report';

withTemporaryDatabase();

const received = { table: 'applications', cell: 'received.total', form: 'value' } as const;
const BOUND: Prose = [{ kind: 'paragraph', text: '本学年新收申请3件。', bound: [{ at: 7, shown: '3', ...received }] }];

async function begin(school: School): Promise<string> {
  const content = demoReport();
  const overview = content.chapters.find(({ key }) => key === 'overview');
  overview?.content.prose.push(...BOUND);
  const created = await createReport(school.compiler, { source: 'import', content });
  if (!created.ok) throw new Error(created.message);
  return created.value.id;
}

const textOf = async (school: School, reportId: string) => {
  const opened = await openReport(school.compiler, reportId);
  const overview = opened.ok && opened.value.content.chapters.find(({ key }) => key === 'overview');
  return overview ? proseText(overview.content.prose) : '';
};
const keptText = async (school: School, reportId: string, part: PartKey) =>
  JSON.stringify(await findPart(database(), scopeOf(school.compiler), reportId, part));

/** Someone types another number of applications into the table. */
async function countsMembers(school: School, reportId: string, members: string) {
  const part = await readPart(school.compiler, { reportId, part: 'onRequest' });
  if (!part.ok) throw new Error(part.message);
  const { version, content } = part.value as { version: number; content: { tables: Record<string, object> } };
  const applications = { ...content.tables.applications, 'received.members': members };
  const changed = { ...content, tables: { ...content.tables, applications } };
  const saved = await savePart(school.colleague, { reportId, part: 'onRequest', version, content: changed });
  expect(saved).toMatchObject({ ok: true });
}

describe('a figure bound to a table of another chapter', () => {
  it('says what the table says, and is kept so when the report is sent for review', async () => {
    const school = await makeSchool('bangding');
    const id = await begin(school);
    expect(await textOf(school, id)).toContain('新收申请9件');
    expect(await keptText(school, id, 'overview')).toContain('新收申请3件');

    const sent = { reportId: id, action: 'submit', version: 1 } as const;
    expect(await transitionReport(school.colleague, sent)).toMatchObject({ ok: true });
    expect(await keptText(school, id, 'overview')).toContain('新收申请9件');
    expect(await findPart(database(), scopeOf(school.compiler), id, 'overview')).toMatchObject({
      version: 2,
      updatedByName: 'compiler',
    });
    expect(await textOf(school, id)).toContain('新收申请9件');
  });

  it('follows the table again after a return', async () => {
    const school = await makeSchool('bangding2');
    const id = await begin(school);
    await transitionReport(school.compiler, { reportId: id, action: 'submit', version: 1 });
    await transitionReport(school.reviewer, { reportId: id, action: 'return', version: 2, reason: '核对数据' });
    await countsMembers(school, id, '5');
    expect(await textOf(school, id)).toContain('新收申请11件');
  });

  it('reads so wherever one part is read, its version and its author untouched', async () => {
    const school = await makeSchool('bangding3');
    const id = await begin(school);
    await countsMembers(school, id, '7');
    const read = await readPart(school.contributor, { reportId: id, part: 'overview' });
    expect(JSON.stringify(read)).toContain('新收申请13件');
    expect(read).toMatchObject({ value: { version: 1, updatedByName: 'compiler' } });
    const given = { reportId: id, part: 'overview', version: 9, content: emptyChapter() } as const;
    const late = await savePart(school.compiler, given);
    expect(late).toMatchObject({ ok: false, code: 'conflict' });
    expect(JSON.stringify(late)).toContain('新收申请13件');
  });

  it('follows whatever the order of saves', async () => {
    const school = await makeSchool('bangding4');
    const id = await begin(school);
    await countsMembers(school, id, '5');
    const part = await readPart(school.compiler, { reportId: id, part: 'overview' });
    if (!part.ok) throw new Error(part.message);
    await countsMembers(school, id, '6');
    // The words were on a page that did not know the newer number yet.
    const { version, content } = part.value;
    expect(await savePart(school.compiler, { reportId: id, part: 'overview', version, content })).toMatchObject({
      ok: true,
    });
    expect(await textOf(school, id)).toContain('新收申请12件');
  });
});
