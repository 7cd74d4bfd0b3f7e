import { Stop } from './stop.mjs';

/** The oldest Node that Next and Prisma run on. */
const OLDEST = [20, 19];

/**
 * @param {string} [version] as process.versions.node says it
 * @returns {string} the version, where it is new enough
 * @throws {Stop} with advice where it is not
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return `Node ${version}`;
  throw new Stop(`需要 Node ${OLDEST.join('.')} 或更高版本，现在是 ${version}。请升级 Node 后重新运行。`);
}
