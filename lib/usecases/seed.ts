import 'server-only';
import { hashPassword, normalUsername, randomPassword } from '@/lib/auth';
import {
  addDepartment,
  addInstitution,
  addPerson,
  countInstitutions,
  database,
  departmentIdByName,
  type Institution,
  institutionIdBySlug,
  inTransaction,
  type Scope,
  scopeOf,
} from '@/lib/persistence';
import { CHECKLIST, DEFAULT_PROFILE, type Profile } from '@/lib/report';
import { type Actor, ROLE_LABELS, type Role } from '@/lib/workflow';

/** What an institution starts with. */
export type SeedInstitution = Pick<Institution, 'name' | 'slug' | 'contact'> & {
  profile: Profile;
  departments: readonly string[];
};

export type SeedPerson = { username: string; name: string; roles: readonly Role[]; department: string | null };

/** A password that is printed once and kept nowhere. */
export type FirstPassword = { username: string; password: string; name: string; duty: string };

/** A school that only its administrator knows yet; its name is the first thing to fill in. */
export const NEW_INSTITUTION: SeedInstitution = {
  name: '（请在“学校资料”中填写校名）',
  slug: 'school',
  profile: DEFAULT_PROFILE,
  contact: { office: '', address: '', postcode: '', phone: '', email: '', downloadUrl: '' },
  departments: [...new Set(CHECKLIST.map((item) => item.typicalDepartment))],
};

export const FIRST_ADMINISTRATOR: SeedPerson = {
  username: 'admin',
  name: '管理员',
  roles: ['admin'],
  department: null,
};

export const isEmptyDatabase = async (): Promise<boolean> => (await countInstitutions(database())) === 0;

export const hasInstitution = async (slug: string): Promise<boolean> =>
  (await institutionIdBySlug(database(), slug)) !== null;

/** Adds an institution with its departments. */
export function seedInstitution(given: SeedInstitution): Promise<Scope> {
  return inTransaction(async (tx) => {
    const { departments, ...institution } = given;
    const scope = scopeOf({ institutionId: await addInstitution(tx, institution) });
    for (const name of departments) await addDepartment(tx, scope, name);
    return scope;
  });
}

/** Adds people with random first passwords. @returns the passwords to print, and the people as actors */
export async function seedPeople(scope: Scope, people: readonly SeedPerson[], mustChangePassword: boolean) {
  const seeded: { password: FirstPassword; actor: Actor }[] = [];
  for (const person of people) seeded.push(await seedPerson(scope, person, mustChangePassword));
  return seeded;
}

async function seedPerson(scope: Scope, person: SeedPerson, mustChangePassword: boolean) {
  const password = randomPassword();
  const passwordHash = await hashPassword(password);
  const [username, roles] = [normalUsername(person.username), [...person.roles]];
  return inTransaction(async (tx) => {
    const departmentId = person.department === null ? null : await departmentIdByName(tx, scope, person.department);
    const id = await addPerson(tx, scope, {
      username,
      name: person.name,
      roles,
      departmentId,
      passwordHash,
      mustChangePassword,
    });
    if (id === null) throw new Error(`user name is taken: ${username}`);
    const actor: Actor = { id, institutionId: scope.institutionId, name: person.name, roles, departmentId };
    const duty = roles.map((role) => ROLE_LABELS[role].name).join('、');
    return { password: { username, password, name: person.name, duty }, actor };
  });
}
