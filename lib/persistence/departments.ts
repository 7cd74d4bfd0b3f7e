import type { Db } from './client';
import type { Scope } from './tenancy';

export type Department = { id: string; name: string };

export function listDepartments(db: Db, scope: Scope): Promise<Department[]> {
  return db.department.findMany({
    where: { institutionId: scope.institutionId },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true },
  });
}

/** How many people belong to each department and how many parts of reports are assigned to it. */
export async function departmentUse(db: Db, scope: Scope): Promise<Map<string, { people: number; parts: number }>> {
  const rows = await db.department.findMany({
    where: { institutionId: scope.institutionId },
    select: { id: true, _count: { select: { users: true, parts: true } } },
  });
  return new Map(rows.map(({ id, _count }) => [id, { people: _count.users, parts: _count.parts }]));
}

export function findDepartment(db: Db, scope: Scope, id: string): Promise<Department | null> {
  return db.department.findFirst({
    where: { id, institutionId: scope.institutionId },
    select: { id: true, name: true },
  });
}

/** The department of exactly this printed name, or null. */
export async function departmentIdByName(db: Db, scope: Scope, name: string): Promise<string | null> {
  const where = { name, institutionId: scope.institutionId };
  return (await db.department.findFirst({ where, select: { id: true } }))?.id ?? null;
}

export async function addDepartment(db: Db, scope: Scope, name: string): Promise<string> {
  const position = await db.department.count({ where: { institutionId: scope.institutionId } });
  const { id } = await db.department.create({ data: { institutionId: scope.institutionId, name, position } });
  return id;
}

export async function renameDepartment(db: Db, scope: Scope, id: string, name: string): Promise<void> {
  await db.department.updateMany({ where: { id, institutionId: scope.institutionId }, data: { name } });
}

/** Parts and people of the department keep their rows and belong to none. */
export async function removeDepartment(db: Db, scope: Scope, id: string): Promise<void> {
  await db.department.deleteMany({ where: { id, institutionId: scope.institutionId } });
}
