export { clientAddress } from './address';
export { forgiveAttempts } from './attempts';
export { isHttps, type SessionToken, sessionCookie } from './cookie';
export { authOptions } from './options';
export { hashPassword, PASSWORD_MINIMUM, passwordProblem, randomPassword } from './password';
export {
  currentActor,
  currentSession,
  requireActor,
  requireSession,
  type Session,
} from './session';
export { confirmPassword, normalUsername } from './sign-in';
