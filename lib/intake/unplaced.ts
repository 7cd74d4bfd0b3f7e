import type { UnplacedContent } from '@/lib/report';
import type { SourceLine } from './lines';

/** Schema's limits (lib/report/content.ts): lines that may be kept apart, characters of the place. */
const LINES = 5_000;
const NEAR = 500;

/** Text without a place, collected while reading; kept in the order of the source. */
export class Unplaced {
  private readonly kept: { line: number; text: string; near: string }[] = [];

  add(line: number, text: string, near: string): void {
    if (text.trim() !== '') this.kept.push({ line, text, near: near.slice(0, NEAR) });
  }

  addLines(lines: readonly SourceLine[], near: string): void {
    for (const line of lines) this.add(line.number, line.cells ? line.cells.join('\t').trim() : line.text, near);
  }

  /** Nothing is dropped: what is over the limit is kept together in the last line. */
  content(): UnplacedContent {
    const sorted = this.kept.toSorted((a, b) => a.line - b.line);
    const lines = sorted.slice(0, LINES - 1).map(({ text, near }) => ({ text, near }));
    const rest = sorted.slice(LINES - 1);
    const [first] = rest;
    if (first) lines.push({ text: rest.map((r) => r.text).join('\n'), near: first.near });
    return { lines };
  }
}
