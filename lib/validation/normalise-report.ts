import { NORMAL_LABELS, type NormalKind, normalise } from '@/lib/prose/normalise';
import { partOf, type ReportContent } from '@/lib/report';
import { type Change, changeOf } from './change';
import { writtenPassages } from './passages';
import { boundSpans, slotAt } from './text-slots';

export type UniformChange = Change & { kind: NormalKind };

/** Everything that 规范化文字 would change in a report, in printed order: shown first, made only by its author. */
export const uniformChanges = (report: ReportContent): UniformChange[] =>
  writtenPassages(report).flatMap((passage) => {
    const slot = slotAt(partOf(report, passage.part), passage.path);
    const found = normalise(passage.text, slot === undefined ? [] : boundSpans(slot));
    return found.map((own) => ({ ...changeOf(passage, own), kind: own.kind, reason: NORMAL_LABELS[own.kind] }));
  });
