import { addDepartment, addInstitution, addPerson, inTransaction, scopeOf } from '@/lib/persistence';
import { DEFAULT_PROFILE } from '@/lib/report';
import type { Actor, Role } from '@/lib/workflow';
import { createReport } from '../create-report';

export type School = Record<Role | 'colleague', Actor> & { department: string };

const contact = { office: '', address: '', postcode: '', phone: '', email: '', downloadUrl: '' };

/** A school with one person per role, a second compiler, and the department of its 信息员. @param slug also in the user names */
export function makeSchool(slug: string): Promise<School> {
  return inTransaction(async (tx) => {
    const institutionId = await addInstitution(tx, { name: `${slug}大学`, slug, profile: DEFAULT_PROFILE, contact });
    const scope = scopeOf({ institutionId });
    const department = await addDepartment(tx, scope, '招生办公室');
    const join = async (name: string, roles: Role[], departmentId: string | null = null): Promise<Actor> => {
      const username = `${slug}-${name}`;
      const given = { username, name, roles, departmentId, passwordHash: 'none', mustChangePassword: false };
      const id = await addPerson(tx, scope, given);
      if (id === null) throw new Error(`user name is taken: ${username}`);
      return { id, institutionId, name, roles, departmentId };
    };
    return {
      department,
      admin: await join('admin', ['admin']),
      compiler: await join('compiler', ['compiler']),
      colleague: await join('colleague', ['compiler', 'reviewer']),
      contributor: await join('contributor', ['contributor'], department),
      reviewer: await join('reviewer', ['reviewer']),
      reader: await join('reader', ['reader']),
    };
  });
}

/** An empty draft of the school year that ends in 2024. @returns its id */
export async function makeDraft(compiler: Actor): Promise<string> {
  const created = await createReport(compiler, {
    source: 'empty',
    year: 2024,
    variant: 'standard',
    period: { kind: 'school-year', start: '2023-09-01', end: '2024-08-31' },
    yearWord: '学年度',
    titleWord: '信息公开工作年度报告',
  });
  if (!created.ok) throw new Error(created.message);
  return created.value.id;
}
