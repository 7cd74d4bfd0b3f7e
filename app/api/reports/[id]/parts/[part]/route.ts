import { z } from 'zod';
import { MB, partParams, route, version } from '@/lib/usecases/http';
import { readPart } from '@/lib/usecases/read-part';
import { savePart } from '@/lib/usecases/save-part';

export const GET = route({
  params: partParams,
  run: (actor, { params }) => readPart(actor, { reportId: params.id, part: params.part }),
});

export const PUT = route({
  params: partParams,
  body: z.object({ version, content: z.unknown(), person: z.string().max(40).optional() }),
  limit: 4 * MB,
  run: (actor, { params, body }) => savePart(actor, { reportId: params.id, part: params.part, ...body }),
});
