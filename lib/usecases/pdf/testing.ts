import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether poppler's pdftotext is there: tests of extraction are skipped without it. */
export const hasPdftotext = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

export type ExtractionMode = 'plain' | 'raw';

/** A PDF's text without white space and page numbers, in the order the program reads it. */
export function extractedText(pdf: Uint8Array, mode: ExtractionMode): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync('pdftotext', [...(mode === 'raw' ? ['-raw'] : []), file, '-'], { encoding: 'utf8' });
    return bare(text.replace(/\f/g, '\n').replace(/^\s*— \d+ —\s*$/gm, ''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** White space, also the marks without ink between table rows, removed. */
export const bare = (text: string): string => text.replace(/[\s\u200b]/g, '');

/** Length of the longest common subsequence (Myers 1986: shortest edit script). */
export function commonLength(a: string, b: string): number {
  const furthest = new Map([[1, 0]]);
  for (let edits = 0; ; edits++) {
    for (let k = -edits; k <= edits; k += 2) {
      const [down, right] = [furthest.get(k + 1) ?? -1, furthest.get(k - 1) ?? -1];
      let x = k === -edits || (k !== edits && right < down) ? down : right + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest.set(k, x);
      if (x >= a.length && x - k >= b.length) return (a.length + b.length - edits) / 2;
    }
  }
}
