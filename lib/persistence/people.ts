import { z } from 'zod';
import { ROLES, type Role } from '@/lib/workflow';
import type { Db } from './client';
import { isUniqueViolation } from './errors';
import type { UserModel } from './generated/models';
import { readJson } from './json';
import type { Scope } from './tenancy';

export type Person = {
  id: string;
  institutionId: string;
  username: string;
  name: string;
  roles: Role[];
  departmentId: string | null;
  active: boolean;
  mustChangePassword: boolean;
};

/** A person with what proves it is them; leaves lib/auth never. */
export type Account = Person & { passwordHash: string; sessionEpoch: number };

const rolesSchema = z.array(z.enum(ROLES));

function account(row: UserModel): Account {
  const { id, institutionId, username, name, departmentId, active, mustChangePassword } = row;
  const roles = readJson(rolesSchema, row.roles, 'roles');
  const person = { id, institutionId, username, name, roles, departmentId, active, mustChangePassword };
  return { ...person, passwordHash: row.passwordHash, sessionEpoch: row.sessionEpoch };
}

function person(row: UserModel): Person {
  const { passwordHash: _hash, sessionEpoch: _epoch, ...rest } = account(row);
  return rest;
}

export async function listPeople(db: Db, scope: Scope): Promise<Person[]> {
  const where = { institutionId: scope.institutionId };
  return (await db.user.findMany({ where, orderBy: [{ active: 'desc' }, { createdAt: 'asc' }] })).map(person);
}

export async function findPerson(db: Db, scope: Scope, id: string): Promise<Person | null> {
  const row = await db.user.findFirst({ where: { id, institutionId: scope.institutionId } });
  return row && person(row);
}

export async function findAccount(db: Db, scope: Scope, id: string): Promise<Account | null> {
  const row = await db.user.findFirst({ where: { id, institutionId: scope.institutionId } });
  return row && account(row);
}

/** Who a session says it is. Needs acrossInstitutions(): the institution is not known yet. */
export async function accountById(db: Db, id: string): Promise<Account | null> {
  const row = await db.user.findUnique({ where: { id } });
  return row && account(row);
}

/** Who wants to sign in. Needs acrossInstitutions(). @param username in lower case */
export async function accountByUsername(db: Db, username: string): Promise<Account | null> {
  const row = await db.user.findUnique({ where: { username } });
  return row && account(row);
}

export type NewPerson = Omit<Person, 'id' | 'institutionId' | 'active'> & { passwordHash: string };

/** @returns the id, or null when the user name is taken (by anyone: one name signs in to one institution) */
export async function addPerson(db: Db, scope: Scope, given: NewPerson): Promise<string | null> {
  const data = { ...given, institutionId: scope.institutionId, roles: JSON.stringify(given.roles) };
  try {
    return (await db.user.create({ data })).id;
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}

export type PersonChange = Partial<Pick<Person, 'name' | 'roles' | 'departmentId' | 'active'>>;

/** Deactivating someone ends their sessions. */
export async function changePerson(db: Db, scope: Scope, id: string, change: PersonChange): Promise<void> {
  const { roles, ...rest } = change;
  const data = {
    ...rest,
    ...(roles && { roles: JSON.stringify(roles) }),
    ...(change.active === false && { sessionEpoch: { increment: 1 } }),
  };
  await db.user.updateMany({ where: { id, institutionId: scope.institutionId }, data });
}

/** Ends every session of the person. */
export async function changePassword(
  db: Db,
  scope: Scope,
  id: string,
  given: { passwordHash: string; mustChangePassword: boolean },
): Promise<void> {
  const data = { ...given, sessionEpoch: { increment: 1 } };
  await db.user.updateMany({ where: { id, institutionId: scope.institutionId }, data });
}
