import { applyWhole } from '@/lib/validation/apply-changes';
import type { Change } from '@/lib/validation/change';
import type { Workspace } from '../workspace/workspace-shape';
import type { Fixes } from './fixes';
import * as planner from './planner';
import { verbOf } from './verbs';

/**
 * Makes changes the author has seen, where the texts still say what they were found in.
 * @param groups changes of which none is right without the others of its group
 * @returns how many were made, and how many not because the text had changed meanwhile
 */
export function makeChanges(
  fixes: Fixes,
  workspace: Workspace,
  label: string,
  groups: readonly (readonly Change[])[],
): { made: number; refused: number } {
  workspace.settle();
  const changes = groups.flat();
  const { replaced } = applyWhole(workspace.part, groups);
  return fixes.make({ label, verb: verbOf(changes), asked: changes.length, replaced, planner });
}
