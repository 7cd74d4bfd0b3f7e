import { z } from 'zod';
import { deleteReport } from '@/lib/usecases/delete-report';
import { idParams, route, version } from '@/lib/usecases/http';

export const DELETE = route({
  params: idParams,
  body: z.object({ version }),
  run: (actor, { params, body }) => deleteReport(actor, { ...params, ...body }),
});
