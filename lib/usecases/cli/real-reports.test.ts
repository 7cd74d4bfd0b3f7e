import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commonSubsequence } from '@/lib/intake/testing/common-subsequence';
import { runCommand } from '.';

const REPORTS = '../shared/reports';
const canRun = existsSync(REPORTS) && spawnSync('pdftotext', ['-v']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The words of a PDF without white space and page numbers ("— 3 —"). */
const wordsOf = (file: string, ...options: string[]): string =>
  spawnSync('pdftotext', [...options, '-enc', 'UTF-8', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 })
    .stdout.replace(/^\s*[—–-]\s*\d+\s*[—–-]\s*$/gm, '')
    .replace(/\s+/g, '');

describe.skipIf(!canRun)('PDFs of published reports (skipped without ../shared/reports or pdftotext)', () => {
  it.each(['liaoning-2019-2020', 'wuhan-2022-2023', 'zhengzhou-2023-2024'])(
    '%s: 995 of 1,000 characters of the source, in order, however the PDF is read',
    async (name) => {
      const [source, pdf] = [join(REPORTS, `${name}.txt`), join(folder, `${name}.pdf`)];
      const silent = { print: () => undefined, tell: () => undefined };
      expect(await runCommand(['pdf', source, '-o', pdf], silent)).toBe(0);
      const given = readFileSync(source, 'utf8').replace(/\s+/g, '');
      for (const options of [[], ['-raw']]) {
        const kept = commonSubsequence(given, wordsOf(pdf, ...options));
        expect(kept / [...given].length).toBeGreaterThanOrEqual(0.995);
      }
    },
    60_000,
  );
});
