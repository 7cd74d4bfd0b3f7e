export { isHttps, type SessionToken, sessionCookie } from './cookie';
export { authOptions } from './options';
export { hashPassword, PASSWORD_MIN, passwordProblem, randomPassword, verifyPassword } from './password';
export {
  currentAccount,
  currentActor,
  currentSession,
  requireActor,
  requireSession,
  type Session,
  type SignedIn,
} from './session';
export { normalUsername } from './sign-in';
