import type { NormalKind } from '@/lib/prose/normalise';
import type { PartKey, ReportContent } from '@/lib/report';
import { type Change, changeOf } from './change';
import { writtenPassages } from './passages';
import { uniformIn } from './uniform-in';

export type UniformChange = Change & { kind: NormalKind };

/** One paragraph, heading or remark with what 规范化文字 would change in it. */
export type UniformText = {
  part: PartKey;
  path: string;
  text: string;
  changes: readonly UniformChange[];
  /** Places of half-width marks that only the author can mend. */
  left: readonly number[];
};

/** All texts of a report that 规范化文字 has to do with, in printed order: shown first, changed only by their author. */
export const uniformTexts = (report: ReportContent): UniformText[] =>
  writtenPassages(report).flatMap((passage) => {
    const { changes, left } = uniformIn(report, passage);
    if (changes.length === 0 && left.length === 0) return [];
    const { part, path, text } = passage;
    const own = changes.map((change) => ({ ...changeOf(passage, change), kind: change.kind }));
    return [{ part, path, text, changes: own, left: left.map(({ at }) => at) }];
  });

/** Everything that 规范化文字 would change in a report, in printed order. */
export const uniformChanges = (report: ReportContent): UniformChange[] =>
  uniformTexts(report).flatMap(({ changes }) => changes);
