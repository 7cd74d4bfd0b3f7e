import { Mark } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { looseFigures } from './figures-in-text';

/** 绑定的数字: it says what a cell of a statistics table says. Typed over, it is a plain number again. */
export const BoundMark = Mark.create({
  name: 'bound',
  inclusive: false,
  excludes: 'bound lead',
  addAttributes: () => ({
    table: { default: '' },
    cell: { default: '' },
    form: { default: 'value' },
    shown: { default: '' },
  }),
  parseHTML: () => [],
  renderHTML: () => ['span', { 'data-bound': '' }, 0],
  addProseMirrorPlugins: () => [
    new Plugin({
      view: () => ({
        update: (view) => {
          // An open composition must not be disturbed: what it changed is looked at when it closes.
          if (view.composing) return;
          const loose = looseFigures(view.state);
          if (loose) view.dispatch(loose);
        },
      }),
    }),
  ],
});
