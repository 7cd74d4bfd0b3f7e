import type { NormalKind } from '@/lib/prose/normalise';
import type { ReportContent } from '@/lib/report';
import { type Change, changeOf } from './change';
import { writtenPassages } from './passages';
import { uniformIn } from './uniform-in';

export type UniformChange = Change & { kind: NormalKind };

/** Everything that 规范化文字 would change in a report, in printed order: shown first, made only by its author. */
export const uniformChanges = (report: ReportContent): UniformChange[] =>
  writtenPassages(report).flatMap((passage) =>
    uniformIn(report, passage).changes.map((own) => ({ ...changeOf(passage, own), kind: own.kind })),
  );
