import { Stop } from './stop.mjs';

/**
 * Which of the known flags were given.
 * @param {readonly string[]} known such as '--demo'
 * @param {readonly string[]} given
 * @returns {Set<string>}
 * @throws {Stop} on anything else: a mistyped flag must not pass for none
 */
export function flags(known, given = process.argv.slice(2)) {
  const unknown = given.find((word) => !known.includes(word));
  if (unknown !== undefined) throw new Stop(`不认识参数“${unknown}”。可用的参数：${known.join('、')}。`);
  return new Set(given);
}
