import { deleteFont } from '@/lib/usecases/delete-font';
import { fontParams, route } from '@/lib/usecases/http';

export const DELETE = route({ params: fontParams, run: (actor, { params }) => deleteFont(actor, params) });
