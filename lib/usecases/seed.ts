import 'server-only';
import { hashPassword, normalUsername, randomPassword } from '@/lib/auth';
import {
  addDepartment,
  addInstitution,
  addPerson,
  type Db,
  database,
  departmentIdByName,
  type Institution,
  institutionIdBySlug,
  inTransaction,
  type Scope,
  scopeOf,
} from '@/lib/persistence';
import { CHECKLIST, DEFAULT_PROFILE, type Profile } from '@/lib/report';
import { ROLE_LABELS, type Role } from '@/lib/workflow';

/** What an institution starts with. */
export type SeedInstitution = Pick<Institution, 'name' | 'slug' | 'contact'> & {
  profile: Profile;
  departments: readonly string[];
};

export type SeedPerson = { username: string; name: string; roles: readonly Role[]; department: string | null };

/** A password that is printed once and kept nowhere. */
export type FirstPassword = { username: string; password: string; name: string; duty: string };

/** A school that only its administrator knows yet; its name is the first thing to fill in. */
const NEW_INSTITUTION: SeedInstitution = {
  name: '（请在“学校资料”中填写校名）',
  slug: 'school',
  profile: DEFAULT_PROFILE,
  contact: { office: '', address: '', postcode: '', phone: '', email: '', downloadUrl: '' },
  departments: [...new Set(CHECKLIST.map((item) => item.typicalDepartment))],
};

const FIRST_ADMINISTRATOR: SeedPerson = {
  username: 'admin',
  name: '管理员',
  roles: ['admin'],
  department: null,
};

/** Makes the school and its first administrator, unless there is a school already. @returns the password to print once */
export async function seedFirstAdministrator(): Promise<FirstPassword | undefined> {
  if ((await institutionIdBySlug(database(), NEW_INSTITUTION.slug)) !== null) return undefined;
  const [password] = await seedSchool(NEW_INSTITUTION, [FIRST_ADMINISTRATOR], { mustChangePassword: true });
  return password;
}

/** Adds an institution with its departments and people, all or nothing. @returns the first passwords to print once */
export async function seedSchool(
  { departments, ...institution }: SeedInstitution,
  people: readonly SeedPerson[],
  { mustChangePassword }: { mustChangePassword: boolean },
): Promise<FirstPassword[]> {
  const passwords = people.map(() => randomPassword());
  const hashes = await Promise.all(passwords.map(hashPassword));
  await inTransaction(async (tx) => {
    const scope = scopeOf({ institutionId: await addInstitution(tx, institution) });
    for (const name of departments) await addDepartment(tx, scope, name);
    for (const [index, person] of people.entries()) {
      await addSeedPerson(tx, scope, person, { passwordHash: hashes[index] ?? '', mustChangePassword });
    }
  });
  return people.map(({ username, name, roles }, index) => ({
    username: normalUsername(username),
    password: passwords[index] ?? '',
    name,
    duty: roles.map((role) => ROLE_LABELS[role].name).join('、'),
  }));
}

async function addSeedPerson(
  tx: Db,
  scope: Scope,
  { username, name, roles, department }: SeedPerson,
  secret: { passwordHash: string; mustChangePassword: boolean },
): Promise<void> {
  const departmentId = department === null ? null : await departmentIdByName(tx, scope, department);
  const given = { username: normalUsername(username), name, roles: [...roles], departmentId, ...secret };
  if ((await addPerson(tx, scope, given)) === null) throw new Error(`user name is taken: ${username}`);
}
