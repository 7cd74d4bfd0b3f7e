import 'server-only';
import { z } from 'zod';
import { changeInstitution, contactSchema, inTransaction, scopeOf } from '@/lib/persistence';
import { profileSchema } from '@/lib/report';
import { ok, type Result } from '@/lib/result';
import { checkSettingsSchema } from '@/lib/validation/check-settings-schema';
import { contactProblems } from '@/lib/validation/contact-form';
import { type Actor, canInInstitution } from '@/lib/workflow';
import { ADMIN_ONLY } from './person-rules';

export const institutionSchema = z.object({
  name: z.string().trim().min(1).max(100),
  profile: profileSchema,
  contact: contactSchema.superRefine((contact, context) => {
    for (const [field, message] of Object.entries(contactProblems(contact)))
      context.addIssue({ code: 'custom', message, path: [field] });
  }),
  checksLinks: z.boolean().optional(),
  checkSettings: z.optional(checkSettingsSchema),
});

/** What new reports start from, which those already begun do not follow; and what every report is checked with from now on. */
export async function updateInstitution(actor: Actor, given: z.infer<typeof institutionSchema>): Promise<Result<null>> {
  if (!canInInstitution(actor, 'manage-institution')) return ADMIN_ONLY;
  await inTransaction((tx) => changeInstitution(tx, scopeOf(actor), given));
  return ok(null);
}
