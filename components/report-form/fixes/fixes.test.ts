import { describe, expect, it, vi } from 'vitest';
import { type ChapterContent, proseText } from '@/lib/report';
import { uniformChanges } from '@/lib/validation/normalise-report';
import { saying } from '@/lib/validation/rules/changed.arbitrary';
import { mapShelf, openedWith } from '../workspace/testing';
import { createWorkspace } from '../workspace/workspace';
import { createFixes } from './fixes';
import { makeChanges } from './make-changes';

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
  const make = (own = changes) => makeChanges(fixes, workspace, '规范化文字', own);
  return { workspace, fixes, words, type, changes, make };
}

describe('making changes and taking them back', () => {
  it('goes through saving, and no form starts again', () => {
    const { workspace, fixes, words, make } = scene();
    expect(make()).toEqual({ made: 2, refused: 0 });
    expect(words()).toBe(RIGHT);
    expect(workspace.epoch('overview')).toBe(0);
    expect(workspace.saving().parts.overview?.edit).toBe(1);
    expect(fixes.last()).toMatchObject({ label: '规范化文字', verb: '改', count: 2, refused: 0 });
    workspace.stop();
  });

  it('gives the text back as it was', () => {
    const { workspace, fixes, words, make } = scene();
    const before = workspace.part('overview');
    make();
    expect(fixes.undo()).toEqual({ back: 2, lost: 0 });
    expect(words()).toBe(TYPED);
    expect(workspace.part('overview')).toEqual(before);
    expect([fixes.last(), fixes.undo()]).toEqual([null, undefined]);
    workspace.stop();
  });

  it('is spoken of alike however much is written since, and taken back around it', () => {
    const { workspace, fixes, words, type, make } = scene();
    make();
    const made = fixes.last();
    type(`${RIGHT}又写了一句。`);
    expect(fixes.last()).toBe(made);
    expect(fixes.back()?.lost).toEqual([]);
    expect(fixes.undo()).toEqual({ back: 2, lost: 0 });
    expect(words()).toBe(`${TYPED}又写了一句。`);
    workspace.stop();
  });

  it('gives back what still stands, and says how much does not', () => {
    const { workspace, fixes, words, type, make } = scene();
    const other = workspace.part('other') as ChapterContent;
    workspace.edit('other', { ...other, prose: [{ kind: 'paragraph', text: '另行 公布。' }] });
    const changes = uniformChanges(workspace.content()).map((change) => [change]);
    expect(make(changes)).toEqual({ made: 3, refused: 0 });
    type('另写一段。');
    expect(fixes.last()).toMatchObject({ count: 3 });
    expect(fixes.back()?.lost.map(({ from, to }) => [from, to])).toEqual([
      [',', '，'],
      [' ', ''],
    ]);
    expect(fixes.undo()).toEqual({ back: 1, lost: 2 });
    expect(workspace.part('other')?.prose).toEqual([{ kind: 'paragraph', text: '另行 公布。' }]);
    expect([words(), fixes.last()]).toEqual(['另写一段。', null]);
    workspace.stop();
  });

  it('is spoken of no more once nothing of it stands, and again when it does', () => {
    const { workspace, fixes, type, make } = scene();
    make();
    for (const [text, stands] of [
      [TYPED, false],
      ['另写一段。', false],
      [RIGHT, true],
    ] as const) {
      type(text);
      expect(fixes.last() !== null).toBe(stands);
    }
    workspace.stop();
  });

  it('leaves a text that is open to its editor, and changes nothing the editor refuses', () => {
    const { workspace, fixes, words, make } = scene();
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
    expect(make()).toEqual({ made: 0, refused: 2 });
    expect([words(), fixes.last()]).toEqual([TYPED, null]);
    leave();
    lend(true);
    expect(make()).toEqual({ made: 2, refused: 0 });
    expect(fixes.undo()).toEqual({ back: 2, lost: 0 });
    expect([words(), asked]).toEqual([TYPED, [false, false, true]]);
    workspace.stop();
  });

  it('makes nothing where the words have gone, and says so', () => {
    const { workspace, fixes, words, type, make } = scene();
    type('另写一段。');
    expect(make()).toEqual({ made: 0, refused: 2 });
    expect([words(), fixes.last()]).toEqual(['另写一段。', null]);
    workspace.stop();
  });

  it('waits for no composition: nothing is changed under an input method', () => {
    const { workspace, words, make } = scene();
    workspace.compose(true);
    expect(make()).toEqual({ made: 0, refused: 2 });
    expect(words()).toBe(TYPED);
    workspace.stop();
  });

  it('can be taken back after a reload; what the browser keeps is believed only in its shape', async () => {
    const shelf = mapShelf();
    const first = scene(shelf);
    first.make();
    const again = scene(shelf, first.workspace.content());
    await vi.waitFor(() => expect(again.fixes.last()).toMatchObject({ count: 2 }));
    expect(again.fixes.undo()).toEqual({ back: 2, lost: 0 });
    expect(again.words()).toBe(TYPED);
    for (const text of ['{', '{"label":1}', '{"label":"x","count":1,"refused":0,"replaced":[{"part":"nowhere"}]}']) {
      shelf.set('k', text);
      expect(scene(shelf).fixes.last()).toBeNull();
    }
    first.workspace.stop();
    again.workspace.stop();
  });
});
