import { z } from 'zod';
import { assignPart } from '@/lib/usecases/assign-part';
import { partParams, route } from '@/lib/usecases/http';

export const PUT = route({
  params: partParams,
  body: z.object({ departmentId: z.string().max(40).nullable() }),
  run: (actor, { params, body }) => assignPart(actor, { reportId: params.id, part: params.part, ...body }),
});
