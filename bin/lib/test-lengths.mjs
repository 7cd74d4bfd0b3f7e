import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Stop } from './stop.mjs';

/** Lines a source file may have at most. */
const LIMIT = 300;

const lineCount = (file) => readFileSync(file, 'utf8').trimEnd().split('\n').length;

/**
 * Source files are short enough to be read at once: none longer than 300 lines.
 * @returns {string} the number of files and their median length
 */
export function checkLengths() {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const sources = listed.split('\0').filter((file) => /\.(ts|tsx|mts|mjs|cjs)$/.test(file));
  const lengths = sources.map((file) => ({ file, lines: lineCount(file) })).sort((a, b) => a.lines - b.lines);
  const tooLong = lengths.filter(({ lines }) => lines > LIMIT);
  if (tooLong.length > 0) {
    const list = tooLong.map(({ file, lines }) => `${file}（${lines} 行）`).join('\n    ');
    throw new Stop(`以下文件超过 ${LIMIT} 行，请按内容拆分：\n    ${list}`);
  }
  const median = lengths[Math.floor(lengths.length / 2)]?.lines ?? 0;
  const longest = lengths.at(-1);
  return `${lengths.length} 个源文件，中位数 ${median} 行，最长 ${longest?.lines ?? 0} 行（${longest?.file}）`;
}
