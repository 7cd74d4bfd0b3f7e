import { z } from 'zod';
import { answerWarning } from '@/lib/usecases/answer-warning';
import { idParams, route } from '@/lib/usecases/http';

export const PUT = route({
  params: idParams,
  body: z.object({ fingerprint: z.string().min(1).max(200), reason: z.string().max(2_000) }),
  run: (actor, { params, body }) => answerWarning(actor, { reportId: params.id, ...body }),
});
