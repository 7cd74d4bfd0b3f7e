import { z } from 'zod';
import { clientAddress } from '@/lib/auth';
import { changePassword } from '@/lib/usecases/change-password';
import { renewedSession, route } from '@/lib/usecases/http';

const password = z.string().min(1).max(200);

/** All other sessions of the person end; this one goes on with a new cookie. */
export const POST = route({
  body: z.object({ current: password, next: password }),
  beforePasswordChange: true,
  run: async (actor, { body, request }) => {
    const changed = await changePassword(actor, {
      ...body,
      address: clientAddress(Object.fromEntries(request.headers)),
    });
    return changed.ok ? renewedSession(request, { sub: actor.id, epoch: changed.value.epoch }) : changed;
  },
});
