import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node as DocNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { BindableFigure } from '@/lib/validation/bindable-figures';

/** A plain number of the document that could follow a cell, with its place. */
export type Offer = Pick<BindableFigure, 'table' | 'cell' | 'form' | 'typed' | 'shown' | 'label'> & {
  from: number;
  to: number;
};

type Offered = { offers: readonly Offer[]; drawn: DecorationSet };

const KEY = new PluginKey<Offered>('bindableFigures');

const drawnOver = (doc: DocNode, offers: readonly Offer[]): DecorationSet =>
  DecorationSet.create(
    doc,
    offers.map(({ from, to }) => Decoration.inline(from, to, { 'data-bindable': '' })),
  );

/** Digits stand right before or behind: the number is another one. */
function isLonger(doc: DocNode, from: number, to: number): boolean {
  const { parent, parentOffset } = doc.resolve(from);
  const end = parentOffset + to - from;
  const around = parent.textBetween(Math.max(0, parentOffset - 1), parentOffset);
  return /\d/.test(around + parent.textBetween(end, Math.min(end + 1, parent.content.size)));
}

/** The offers moved along with what was typed; a number someone typed into is none any more. */
function moved({ mapping, doc }: Transaction, offers: readonly Offer[]): Offer[] {
  const { bound } = doc.type.schema.marks;
  return offers.flatMap((offer) => {
    const [from, to] = [mapping.map(offer.from, 1), mapping.map(offer.to, -1)];
    const stands = from < to && doc.textBetween(from, to) === offer.typed && !isLonger(doc, from, to);
    return stands && !(bound && doc.rangeHasMark(from, to, bound)) ? [{ ...offer, from, to }] : [];
  });
}

/** Underlines the numbers offered for binding; reading them out of the text is done elsewhere. */
export const BindableFigures = Extension.create({
  name: 'bindableFigures',
  addProseMirrorPlugins: () => [
    new Plugin<Offered>({
      key: KEY,
      state: {
        init: () => ({ offers: [], drawn: DecorationSet.empty }),
        apply: (tr, old) => {
          const told = tr.getMeta(KEY) as readonly Offer[] | undefined;
          if (!told && (!tr.docChanged || old.offers.length === 0)) return old;
          const offers = told ?? moved(tr, old.offers);
          return { offers, drawn: drawnOver(tr.doc, offers) };
        },
      },
      props: { decorations: (state) => KEY.getState(state)?.drawn },
    }),
  ],
});

/**
 * Offers these numbers from now on; those of a block that reads otherwise by now wait for the next reading.
 * @returns undefined when there are none and were none
 */
export function offerFigures(state: EditorState, found: readonly BindableFigure[]): Transaction | undefined {
  const starts: number[] = [];
  state.doc.forEach((_, offset) => {
    starts.push(offset + 1);
  });
  const offers = found.flatMap(({ path, text, at, table, cell, form, typed, shown, label }): Offer[] => {
    const index = Number(path.split('.').at(-1));
    const start = starts[index];
    if (start === undefined || state.doc.child(index).textContent !== text) return [];
    return [{ table, cell, form, typed, shown, label, from: start + at, to: start + at + typed.length }];
  });
  if (offers.length === 0 && offersIn(state).length === 0) return undefined;
  return state.tr.setMeta(KEY, offers).setMeta('addToHistory', false);
}

/** All numbers offered for binding, in order. */
export const offersIn = (state: EditorState): readonly Offer[] => KEY.getState(state)?.offers ?? [];

/** The offered number the cursor stands in or touches. */
export const offerAt = (state: EditorState): Offer | undefined =>
  offersIn(state).find(({ from, to }) => from <= state.selection.from && state.selection.to <= to);

/** The offered numbers of the blocks the selection touches. */
export function offersOfBlocks(state: EditorState): Offer[] {
  const { $from, $to } = state.selection;
  return offersIn(state).filter(({ from, to }) => from >= $from.start(1) && to <= $to.end(1));
}

/** Binds numbers to their cells, in one step that can be undone. */
export function bindOffers(state: EditorState, offers: readonly Offer[]): Transaction {
  const tr = closeHistory(state.tr);
  // From the last to the first, so that earlier places stay true.
  for (const { from, to, typed, shown, table, cell, form } of offers.toReversed()) {
    const mark = state.schema.mark('bound', { table, cell, form, shown });
    if (typed === shown) tr.addMark(from, to, mark);
    else tr.replaceWith(from, to, state.schema.text(shown, [mark]));
  }
  return tr;
}
