import { readUniform, type Uniform, uniform } from '@/lib/prose/normalise';
import { partOf, type ReportContent } from '@/lib/report';
import type { Passage } from './passages';
import { boundSpans, slotAt } from './text-slots';

/** What 规范化文字 would change in one text, and what it leaves to its author: the figures of a table stay as they are. */
export function uniformIn(report: ReportContent, { part, path, text, readings }: Passage): Uniform {
  const own = uniform(text, readings);
  if (own.changes.length === 0 && own.left.length === 0) return own;
  const slot = slotAt(partOf(report, part), path);
  const bound = slot === undefined ? [] : boundSpans(slot);
  return bound.length === 0 ? own : readUniform(text, bound);
}
