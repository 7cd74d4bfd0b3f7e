import { ok } from '@/lib/result';
import { route } from '@/lib/usecases/http';

/** Who am I: for signing in again in place after a session was lost. */
export const GET = route({ run: async (actor) => ok({ userId: actor.id, name: actor.name }) });
