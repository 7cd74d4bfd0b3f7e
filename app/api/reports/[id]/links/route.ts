import { z } from 'zod';
import { checkLinks } from '@/lib/usecases/check-links';
import { idParams, parseInput, route } from '@/lib/usecases/http';
import { readLinks } from '@/lib/usecases/read-links';
import { stopCheckingLinks } from '@/lib/usecases/stop-checking-links';

/** Of the newest evidence the page has: only what came since is sent. */
const sinceSchema = z.iso
  .datetime()
  .transform((moment) => new Date(moment))
  .optional();

export const GET = route({
  params: idParams,
  run: async (actor, { params, request }) => {
    const since = parseInput(sinceSchema, new URL(request.url).searchParams.get('since') ?? undefined);
    return since.ok ? readLinks(actor, { reportId: params.id, since: since.value }) : since;
  },
});

export const POST = route({
  params: idParams,
  body: z.object({
    items: z.array(z.number().int().min(1).max(50)).min(1).max(50).optional(),
    only: z.enum(['due', 'rest']).optional(),
  }),
  run: (actor, { params, body }) => checkLinks(actor, { reportId: params.id, ...body }),
});

export const DELETE = route({
  params: idParams,
  run: (actor, { params }) => stopCheckingLinks(actor, { reportId: params.id }),
});
