import { route } from '@/lib/usecases/http';
import { institutionSchema, updateInstitution } from '@/lib/usecases/update-institution';

export const PUT = route({ body: institutionSchema, run: (actor, { body }) => updateInstitution(actor, body) });
