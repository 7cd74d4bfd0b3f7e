import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import credentials from 'next-auth/providers/credentials';
import { clientAddress } from './address';
import { SESSION_SECONDS, secret } from './cookie';
import { signIn } from './sign-in';

/** next-auth keeps the session cookie; who that is, and what they may do, is read from the database at every request. */
export const authOptions = (secure: boolean): NextAuthOptions => ({
  secret: secret(),
  useSecureCookies: secure,
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    credentials({
      credentials: { username: { label: '用户名' }, password: { label: '密码', type: 'password' } },
      async authorize(given, request) {
        const result = await signIn({
          username: given?.username ?? '',
          password: given?.password ?? '',
          address: clientAddress(request.headers ?? {}),
        });
        if (result.ok) return { id: result.value.id, epoch: result.value.sessionEpoch };
        if (result.code === 'unauthenticated') return null;
        // next-auth hands the message of an error to the sign-in page: how long to wait, whom to ask.
        throw new Error(result.message);
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sub: user.id, epoch: user.epoch } : token),
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) => (url.startsWith('/') && !url.startsWith('//') ? `${baseUrl}${url}` : baseUrl),
  },
});
