/**
 * How many characters the patterns pass over while something runs: the same on every machine and at every load.
 * Matching, testing, replacing and splitting by a pattern all go through `exec` (ECMA-262, RegExpExec).
 */
export function charactersRead(run: () => void): number {
  const { exec } = RegExp.prototype;
  let read = 0;
  RegExp.prototype.exec = function counted(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const end = found ? found.index + (found[0]?.length ?? 0) : this.sticky ? from : text.length;
    read += Math.max(1, end - from);
    return found;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return read;
}
