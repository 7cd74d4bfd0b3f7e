export { isHttps, type SessionToken, sessionCookie } from './cookie';
export { authOptions } from './options';
export { hashPassword, PASSWORD_MIN, passwordProblem, randomPassword, verifyPassword } from './password';
export { currentActor, currentSession, requireActor, requireSession, type Session } from './session';
export { normalUsername } from './sign-in';
