import { forbidden } from 'next/navigation';
import { type Actor, canInInstitution, type InstitutionAction } from '@/lib/workflow';

/** Answers 403 instead of the page to whom the policy does not let in. */
export function requirePermission(actor: Actor, action: InstitutionAction): void {
  if (!canInInstitution(actor, action)) forbidden();
}
