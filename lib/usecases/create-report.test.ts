import { beforeAll, describe, expect, it } from 'vitest';
import { withTemporaryDatabase } from '@/lib/persistence/testing/database';
import { assignPart } from './assign-part';
import { createReport } from './create-report';
import { openReport } from './open-report';
import { makeDraft, makeSchool, type School } from './testing/school';

withTemporaryDatabase();

describe('a report from last year’s', () => {
  let school: School;
  beforeAll(async () => {
    school = await makeSchool('jiexu');
  });

  it('leaves the chapters with the departments that wrote them', async () => {
    const fromId = await makeDraft(school.compiler);
    await assignPart(school.compiler, { reportId: fromId, part: 'proactive', departmentId: school.department });
    const period = { kind: 'school-year' as const, start: '2024-09-01', end: '2025-08-31' };
    const given = { source: 'last-year' as const, fromId, period, yearWord: '学年度' };
    const created = await createReport(school.compiler, given);
    if (!created.ok) throw new Error(created.message);
    const opened = await openReport(school.contributor, created.value.id);
    expect(opened.ok && opened.value.may.editParts).toEqual(['proactive']);
  });
});
