import { idParams, route } from '@/lib/usecases/http';
import { reviseReport } from '@/lib/usecases/revise-report';

export const POST = route({ params: idParams, run: (actor, { params }) => reviseReport(actor, params) });
