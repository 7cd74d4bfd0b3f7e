import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** In an address the sign is only a character. */
const IN_ADDRESS = /[A-Za-z0-9._%+-]$/;

/** An input method may write it full-width. */
const AT = /^[@＠]$/;

export type AtSignOptions = { /** Told where a typed @ stands. */ onAt: (at: number) => void };

/** 键入@: offers the figures of the statistics tables; the sign stays in the text unless one is chosen. */
export const AtSign = Extension.create<AtSignOptions>({
  name: 'atSign',
  addOptions: () => ({ onAt: () => undefined }),
  addProseMirrorPlugins() {
    const { onAt } = this.options;
    return [
      new Plugin({
        props: {
          handleTextInput: (view, from, _to, text) => {
            const { parent, parentOffset } = view.state.doc.resolve(from);
            const before = parent.textBetween(0, parentOffset);
            // The sign is written first, then the offer opens over it.
            if (AT.test(text) && !view.composing && !IN_ADDRESS.test(before)) setTimeout(() => onAt(from));
            return false;
          },
        },
      }),
    ];
  },
});
