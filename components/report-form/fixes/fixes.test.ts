import { describe, expect, it } from 'vitest';
import { type ChapterContent, proseText } from '@/lib/report';
import { uniformChanges } from '@/lib/validation/normalise-report';
import { saying } from '@/lib/validation/rules/changed.arbitrary';
import { mapShelf, openedWith } from '../workspace/testing';
import { createWorkspace } from '../workspace/workspace';
import { createFixes } from './fixes';

const TYPED = '及时发布,接受 监督。';
const RIGHT = '及时发布，接受监督。';

function scene(shelf = mapShelf(), content = saying('overview', TYPED)) {
  const workspace = createWorkspace({
    opened: openedWith(content),
    person: { id: 'p1', name: '张三' },
    transport: async () => ({ kind: 'unreachable' }),
    shelf: mapShelf(),
  });
  const fixes = createFixes({ workspace, shelf, key: 'k' });
  const words = () => proseText(workspace.part('overview')?.prose ?? []);
  const type = (text: string) => {
    const before = workspace.part('overview') as ChapterContent;
    workspace.edit('overview', { ...before, prose: [{ kind: 'paragraph', text }] });
  };
  const changes = uniformChanges(workspace.content()).map((change) => [change]);
  return { workspace, fixes, words, type, changes };
}

describe('making changes and taking them back', () => {
  it('goes through saving, and no form starts again', () => {
    const { workspace, fixes, words, changes } = scene();
    expect(fixes.make('规范化文字', changes)).toEqual({ made: 2, refused: 0 });
    expect(words()).toBe(RIGHT);
    expect(workspace.epoch('overview')).toBe(0);
    expect(workspace.saving().parts.overview?.edit).toBe(1);
    expect(fixes.last()).toMatchObject({ label: '规范化文字', count: 2, refused: 0 });
    workspace.stop();
  });

  it('gives the text back as it was', () => {
    const { workspace, fixes, words, changes } = scene();
    const before = workspace.part('overview');
    fixes.make('规范化文字', changes);
    expect(fixes.undo()).toBe(true);
    expect(words()).toBe(TYPED);
    expect(workspace.part('overview')).toEqual(before);
    expect([fixes.last(), fixes.undo()]).toEqual([null, false]);
    workspace.stop();
  });

  it('cannot be taken back once something else changed the text', () => {
    const { workspace, fixes, words, type, changes } = scene();
    fixes.make('规范化文字', changes);
    type(`${RIGHT}又写了一句。`);
    expect(fixes.last()).toBeNull();
    expect(fixes.undo()).toBe(false);
    expect(words()).toBe(`${RIGHT}又写了一句。`);
    workspace.stop();
  });

  it('gives back what still reads as it was left, and says how much that is', () => {
    const { workspace, fixes, words, type } = scene();
    const other = workspace.part('other') as ChapterContent;
    workspace.edit('other', { ...other, prose: [{ kind: 'paragraph', text: '另行 公布。' }] });
    const changes = uniformChanges(workspace.content()).map((change) => [change]);
    expect(fixes.make('规范化文字', changes)).toEqual({ made: 3, refused: 0 });
    type('另写一段。');
    expect(fixes.last()).toMatchObject({ count: 1 });
    expect(fixes.undo()).toBe(true);
    expect(workspace.part('other')?.prose).toEqual([{ kind: 'paragraph', text: '另行 公布。' }]);
    expect([words(), fixes.last()]).toEqual(['另写一段。', null]);
    workspace.stop();
  });

  it('leaves a text that is open to its editor, and changes nothing the editor refuses', () => {
    const { workspace, fixes, words, changes } = scene();
    const asked: boolean[] = [];
    const lend = (answer: boolean) =>
      fixes.lend({
        part: 'overview',
        path: 'prose',
        amend: (texts, back) => {
          asked.push(back);
          expect(texts).toMatchObject([{ path: 'prose.0', now: { text: back ? TYPED : RIGHT } }]);
          const before = workspace.part('overview') as ChapterContent;
          const [now] = texts.map((text) => text.now);
          if (answer && now && typeof now !== 'string') workspace.edit('overview', { ...before, prose: [now] });
          return answer;
        },
        focus: () => true,
      });
    const leave = lend(false);
    expect(fixes.make('规范化文字', changes)).toEqual({ made: 0, refused: 2 });
    expect([words(), fixes.last()]).toEqual([TYPED, null]);
    leave();
    lend(true);
    expect(fixes.make('规范化文字', changes)).toEqual({ made: 2, refused: 0 });
    expect(fixes.undo()).toBe(true);
    expect([words(), asked]).toEqual([TYPED, [false, false, true]]);
    workspace.stop();
  });

  it('makes nothing where the words have gone, and says so', () => {
    const { workspace, fixes, words, type, changes } = scene();
    type('另写一段。');
    expect(fixes.make('规范化文字', changes)).toEqual({ made: 0, refused: 2 });
    expect([words(), fixes.last()]).toEqual(['另写一段。', null]);
    workspace.stop();
  });

  it('waits for no composition: nothing is changed under an input method', () => {
    const { workspace, fixes, words, changes } = scene();
    workspace.compose(true);
    expect(fixes.make('规范化文字', changes)).toEqual({ made: 0, refused: 2 });
    expect(words()).toBe(TYPED);
    workspace.stop();
  });

  it('can be taken back after a reload; what the browser keeps is believed only in its shape', () => {
    const shelf = mapShelf();
    const first = scene(shelf);
    first.fixes.make('规范化文字', first.changes);
    const again = scene(shelf, first.workspace.content());
    expect(again.fixes.last()).toMatchObject({ count: 2 });
    expect(again.fixes.undo()).toBe(true);
    expect(again.words()).toBe(TYPED);
    for (const text of ['{', '{"label":1}', '{"label":"x","count":1,"refused":0,"replaced":[{"part":"nowhere"}]}']) {
      shelf.set('k', text);
      expect(scene(shelf).fixes.last()).toBeNull();
    }
    first.workspace.stop();
    again.workspace.stop();
  });
});
