import { z } from 'zod';
import { type Profile, profileSchema } from '@/lib/report';
import { type CheckSettings, DEFAULT_SETTINGS } from '@/lib/validation/check-settings';
import { checkSettingsSchema } from '@/lib/validation/check-settings-schema';
import type { Db } from './client';
import { readJson } from './json';
import type { Scope } from './tenancy';

const short = z.string().max(200);

/** How the public reaches the 信息公开办公室 (domain.md 3.2: contact in the preface); '' while unknown. */
export const contactSchema = z.object({
  office: short,
  address: short,
  postcode: short,
  phone: short,
  email: short,
  downloadUrl: z.string().max(2_000),
});
export type InstitutionContact = z.infer<typeof contactSchema>;

export type Institution = {
  id: string;
  name: string;
  slug: string;
  profile: Profile;
  contact: InstitutionContact;
  /** Whether the server may ask the links of the 50 items. */
  checksLinks: boolean;
  /** What its reports are checked with. */
  checkSettings: CheckSettings;
};

export async function findInstitution(db: Db, scope: Scope): Promise<Institution> {
  const row = await db.institution.findUniqueOrThrow({ where: { id: scope.institutionId } });
  return {
    id: row.id,
    name: row.name,
    slug: row.slug,
    profile: readJson(profileSchema, row.profile, 'profile'),
    contact: readJson(contactSchema, row.contact, 'contact'),
    checksLinks: row.checksLinks,
    checkSettings: settingsOf(row),
  };
}

/** A school that has set nothing follows the program's own settings, also when they improve. */
const settingsOf = ({ checkSettings }: { checkSettings: string | null }): CheckSettings =>
  checkSettings === null ? DEFAULT_SETTINGS : readJson(checkSettingsSchema, checkSettings, 'check settings');

export async function findCheckSettings(db: Db, scope: Scope): Promise<CheckSettings> {
  const where = { id: scope.institutionId };
  return settingsOf(await db.institution.findUniqueOrThrow({ where, select: { checkSettings: true } }));
}

/** What is not given of the last two stays as it is. */
type Changeable = Pick<Institution, 'name' | 'profile' | 'contact'> &
  Partial<Pick<Institution, 'checksLinks' | 'checkSettings'>>;

export async function changeInstitution(db: Db, scope: Scope, given: Changeable): Promise<void> {
  const { name, profile, contact, checksLinks, checkSettings } = given;
  const data = {
    name,
    profile: JSON.stringify(profile),
    contact: JSON.stringify(contact),
    checksLinks,
    checkSettings: checkSettings && JSON.stringify(checkSettings),
  };
  await db.institution.update({ where: { id: scope.institutionId }, data });
}

/** Only the seed makes institutions. */
export async function addInstitution(
  db: Db,
  given: Pick<Institution, 'name' | 'slug' | 'profile' | 'contact'>,
): Promise<string> {
  const { id } = await db.institution.create({
    data: { ...given, profile: JSON.stringify(given.profile), contact: JSON.stringify(given.contact) },
  });
  return id;
}

export async function institutionIdBySlug(db: Db, slug: string): Promise<string | null> {
  return (await db.institution.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null;
}
