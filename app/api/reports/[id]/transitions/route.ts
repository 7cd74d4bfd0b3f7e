import { z } from 'zod';
import { idParams, partKey, route, version } from '@/lib/usecases/http';
import { transitionReport } from '@/lib/usecases/transition-report';
import { TRANSITION_ACTIONS } from '@/lib/workflow';

const body = z.object({
  action: z.enum(TRANSITION_ACTIONS),
  version,
  reason: z.string().trim().max(2_000).optional(),
  part: partKey.optional(),
});

export const POST = route({
  params: idParams,
  body,
  run: (actor, given) => transitionReport(actor, { reportId: given.params.id, ...given.body }),
});
