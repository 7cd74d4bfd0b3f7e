import { idParams, route } from '@/lib/usecases/http';
import { personChangeSchema, updatePerson } from '@/lib/usecases/update-person';

export const PATCH = route({
  params: idParams,
  body: personChangeSchema,
  run: (actor, { params, body }) => updatePerson(actor, { ...params, ...body }),
});
