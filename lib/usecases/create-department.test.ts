import { describe, expect, it } from 'vitest';
import { withTemporaryDatabase } from '@/lib/persistence/testing/database';
import { createDepartment } from './create-department';
import { deleteDepartment } from './delete-department';
import { openReport } from './open-report';
import { savePart } from './save-part';
import { makeDraft, makeSchool } from './testing/school';

withTemporaryDatabase();

describe('a department made again under its old name', () => {
  it('has the items back that print it, and no others', async () => {
    const school = await makeSchool('chongjian');
    const made = await createDepartment(school.admin, { name: '后勤处' });
    const id = made.ok ? made.value.id : '';
    const reportId = await makeDraft(school.compiler);
    const content = { state: '', links: [], remark: '', department: '后勤处' };
    await savePart(school.compiler, { reportId, part: 'item:18', version: 1, content });
    await deleteDepartment(school.admin, { id });

    const again = await createDepartment(school.admin, { name: '后勤处' });
    if (!again.ok) throw new Error(again.message);
    const opened = await openReport(school.compiler, reportId);
    const owners = opened.ok ? Object.entries(opened.value.parts).filter(([, part]) => part.departmentId) : [];
    expect(owners).toEqual([['item:18', expect.objectContaining({ departmentId: again.value.id })]]);
  });
});
