import type { Result } from '@/lib/result';
import { respond, respondToBug } from './respond';

type Run<P> = (params: P, request: Request) => Promise<Result<unknown> | Response>;

/** For what anybody may read: no actor, the same answers for failures and bugs. */
export function publicRoute<P>(run: Run<P>) {
  return async (request: Request, context: { params: Promise<P> }): Promise<Response> => {
    try {
      const answer = await run(await context.params, request);
      return answer instanceof Response ? answer : respond(answer);
    } catch (error) {
      return respondToBug(request, error);
    }
  };
}
