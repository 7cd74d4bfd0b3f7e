import { cachedJson, route } from '@/lib/usecases/http';
import { typesetMetrics } from '@/lib/usecases/pdf';

/** Widths of the server's fonts, so that the browser breaks the same lines. */
export const GET = route({ run: async (_actor, { request }) => cachedJson(request, typesetMetrics()) });
