import { createPerson, newPersonSchema } from '@/lib/usecases/create-person';
import { route } from '@/lib/usecases/http';

export const POST = route({ body: newPersonSchema, run: (actor, { body }) => createPerson(actor, body) });
