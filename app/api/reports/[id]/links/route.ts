import { z } from 'zod';
import { checkLinks } from '@/lib/usecases/check-links';
import { idParams, route } from '@/lib/usecases/http';
import { readLinks } from '@/lib/usecases/read-links';
import { stopCheckingLinks } from '@/lib/usecases/stop-checking-links';

export const GET = route({
  params: idParams,
  run: (actor, { params }) => readLinks(actor, { reportId: params.id }),
});

export const POST = route({
  params: idParams,
  body: z.object({ items: z.array(z.number().int().min(1).max(50)).min(1).max(50).optional() }),
  run: (actor, { params, body }) => checkLinks(actor, { reportId: params.id, ...body }),
});

export const DELETE = route({
  params: idParams,
  run: (actor, { params }) => stopCheckingLinks(actor, { reportId: params.id }),
});
