import 'server-only';
import type { z } from 'zod';
import { currentSession } from '@/lib/auth';
import { fail, type Result } from '@/lib/result';
import type { Actor } from '@/lib/workflow';
import { readJsonBody, SMALL_BODY } from './body';
import { parseInput } from './issues';
import { isOwnOrigin } from './origin';
import { respond, respondToBug } from './respond';

type Given<P, B> = { params: P; body: B; request: Request };

type RouteOptions<P, B> = {
  params?: z.ZodType<P>;
  body?: z.ZodType<B>;
  /** Bytes the body may have; SMALL_BODY unless said. */
  limit?: number;
  /** Open to people who still have to change their first password. */
  beforePasswordChange?: boolean;
  run: (actor: Actor, given: Given<P, B>) => Promise<Result<unknown> | Response>;
};

type Context = { params: Promise<unknown> };

const SIGN_IN = fail('unauthenticated', '您尚未登录，或登录已过期，请重新登录。');
const CHANGE_PASSWORD = fail('forbidden', '请先修改初始密码，再继续操作。', { mustChangePassword: true });
const FOREIGN = fail('forbidden', '该请求不是从本系统的页面发出的，已拒绝。');
const NOT_FOUND = fail('not-found', '没有找到所要的内容，可能已被删除，或地址有误。');

/**
 * The one door: own origin, signed in, password changed, address and body well-formed; then the use case, which asks the policy.
 * @returns a Next route handler that answers with the Result as JSON, or with the Response the use case made
 */
export function route<P, B>(options: RouteOptions<P, B>) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      const answer = await handle(options, request, context);
      return answer instanceof Response ? answer : respond(answer);
    } catch (error) {
      return respondToBug(request, error);
    }
  };
}

async function handle<P, B>(options: RouteOptions<P, B>, request: Request, context: Context) {
  if (request.method !== 'GET' && !isOwnOrigin(request.headers)) return FOREIGN;
  const session = await currentSession();
  if (!session) return SIGN_IN;
  if (session.mustChangePassword && !options.beforePasswordChange) return CHANGE_PASSWORD;
  const params = options.params?.safeParse(await context.params);
  if (params?.success === false) return NOT_FOUND;
  const body = options.body ? await readBody(options.body, request, options.limit) : undefined;
  if (body?.ok === false) return body;
  return options.run(session.actor, {
    params: params?.data as P,
    body: body?.value as B,
    request,
  });
}

async function readBody<B>(schema: z.ZodType<B>, request: Request, limit = SMALL_BODY): Promise<Result<B>> {
  const json = await readJsonBody(request, limit);
  return json.ok ? parseInput(schema, json.value) : json;
}
