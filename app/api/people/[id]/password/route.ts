import { idParams, route } from '@/lib/usecases/http';
import { resetPassword } from '@/lib/usecases/reset-password';

export const POST = route({ params: idParams, run: (actor, { params }) => resetPassword(actor, params) });
