import type { Workspace } from '../workspace/workspace-shape';
import { unsavedParts } from './schedule';
import { outlivesPage } from './transport';

/**
 * Sends what is not saved yet, as somebody is about to leave the page.
 * @returns true when the page can go: nothing is left, or it is on its way to a server that answered last and the
 * browser carries it there; false while something cannot be saved (no connection, a conflict, a refusal, a lost session)
 */
export function letsGo(workspace: Workspace): boolean {
  void workspace.flush();
  const state = workspace.saving();
  const { parts, sending, offline } = state;
  return unsavedParts(state).every(
    (part) =>
      !offline && part === sending?.part && parts[part]?.edit === sending.edit && outlivesPage(workspace.part(part)),
  );
}
