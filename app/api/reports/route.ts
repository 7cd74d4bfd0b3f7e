import { createReport, newReportSchema } from '@/lib/usecases/create-report';
import { MB, route } from '@/lib/usecases/http';

export const POST = route({
  body: newReportSchema,
  limit: 8 * MB,
  run: (actor, { body }) => createReport(actor, body),
});
