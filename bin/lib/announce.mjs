/** Times below this need no word of their own. */
const WORTH_SAYING_MS = 1_000;

/**
 * Runs a named step of getting ready and says how it went; `run` may return a remark.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} run
 * @returns {Promise<T>}
 */
export async function step(name, run) {
  const begun = Date.now();
  console.log(`· ${name}…`);
  const remark = await run();
  const took = Date.now() - begun;
  const said = [
    typeof remark === 'string' ? remark : '',
    took >= WORTH_SAYING_MS ? `${(took / 1_000).toFixed(1)} 秒` : '',
  ];
  if (said.some(Boolean)) console.log(`  ${said.filter(Boolean).join('，')}`);
  return remark;
}
