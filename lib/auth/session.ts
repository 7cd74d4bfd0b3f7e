import 'server-only';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { type Account, accountById, acrossInstitutions } from '@/lib/persistence';
import type { Actor } from '@/lib/workflow';
import { cookieName, isHttps, readSessionToken } from './cookie';

/** Who is signed in, as the database knows them now. */
export type Session = { actor: Actor; username: string; mustChangePassword: boolean };

const actorOf = ({ id, institutionId, name, roles, departmentId }: Account): Actor => ({
  id,
  institutionId,
  name,
  roles,
  departmentId,
});

/**
 * Null when nobody is: no cookie, an old one, a deactivated person, or a session ended by a password change.
 * Asked once per request, however many parts of a page ask.
 */
export const currentSession = cache(async (): Promise<Session | null> => {
  const name = cookieName(isHttps(await headers()));
  const token = await readSessionToken((await cookies()).get(name)?.value);
  const account = token && (await accountById(acrossInstitutions(), token.sub));
  if (!account?.active || account.sessionEpoch !== token?.epoch) return null;
  return { actor: actorOf(account), username: account.username, mustChangePassword: account.mustChangePassword };
});

export async function currentActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}

/** For pages: whoever is not signed in goes to sign in, whoever must change their password goes to do that. */
export async function requireActor(): Promise<Actor> {
  const session = await currentSession();
  if (!session) redirect(`/sign-in?next=${encodeURIComponent(await currentPath())}`);
  if (session.mustChangePassword) redirect('/account/password');
  return session.actor;
}

/** For the one page a person with a first password may use. */
export async function requireSession(): Promise<Session> {
  const session = await currentSession();
  if (!session) redirect(`/sign-in?next=${encodeURIComponent(await currentPath())}`);
  return session;
}

/** Set by proxy.ts; a page does not otherwise know its own address. */
const currentPath = async (): Promise<string> => (await headers()).get('x-path') ?? '/';
