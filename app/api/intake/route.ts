import { readIntakeBody, route } from '@/lib/usecases/http';
import { readIntake } from '@/lib/usecases/read-intake';

export const POST = route({
  run: async (actor, { request }) => {
    const given = await readIntakeBody(request);
    return given.ok ? readIntake(actor, given.value) : given;
  },
});
