import 'server-only';
import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions, isHttps } from '@/lib/auth';
import { readBytes, SMALL_BODY } from './body';
import { respond, respondToBug } from './respond';

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own routes (sign in, sign out, csrf). Open to everybody, so the body is measured before it is read. */
export async function nextAuthRoute(request: Request, context: Context): Promise<Response> {
  try {
    const body = await readBytes(request, SMALL_BODY);
    if (!body.ok) return respond(body);
    const { method, headers, url } = request;
    const measured = new NextRequest(url, {
      method,
      headers,
      ...(method === 'POST' && { body: Buffer.from(body.value) }),
    });
    return await NextAuth(measured, context, authOptions(isHttps(headers)));
  } catch (error) {
    return respondToBug(request, error);
  }
}
