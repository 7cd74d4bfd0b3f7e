import { closeHistory } from '@tiptap/pm/history';
import type { Node as DocNode } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { UNITS } from '@/lib/prose';
import type { BoundFigure } from '@/lib/report';
import { type MarkedFigure, markedFigures, stillStands } from '../readable';

/** A figure's mark with its place in the document. */
type PlacedFigure = MarkedFigure & { from: number; to: number };

function placedFigures(doc: DocNode): PlacedFigure[] {
  const found: PlacedFigure[] = [];
  doc.forEach((node, offset) => {
    for (const figure of markedFigures(node)) {
      const from = offset + 1 + figure.at;
      found.push({ ...figure, from, to: from + figure.text.length });
    }
  });
  return found;
}

/** Takes the mark from figures someone typed into; undefined when there are none. */
export function looseFigures(state: EditorState): Transaction | undefined {
  const loose = placedFigures(state.doc).filter((figure) => !stillStands(figure));
  const mark = state.schema.marks.bound;
  if (!mark || loose.length === 0) return undefined;
  const tr = state.tr.setMeta('addToHistory', false);
  for (const { from, to } of loose) tr.removeMark(from, to, mark);
  return tr;
}

/**
 * Lets every bound figure say what its table says.
 * @param say what a figure says now; undefined leaves it as it is
 * @returns undefined when they all do
 */
export function followFigures(
  state: EditorState,
  say: (figure: BoundFigure) => string | undefined,
): Transaction | undefined {
  const tr = state.tr.setMeta('addToHistory', false);
  // From the last to the first, so that earlier places stay true.
  for (const { from, to, text, attrs } of placedFigures(state.doc).reverse()) {
    const said = say(attrs) ?? text;
    if (said === text) continue;
    const marks = [state.schema.mark('bound', { ...attrs, shown: said })];
    tr.replaceWith(from, to, state.schema.text(said, marks));
  }
  return tr.docChanged ? tr : undefined;
}

/** A measure word, not always the cell's own: 申请9份 says what it means. */
const BEGINS_WITH_UNIT = new RegExp(`^\\s{0,3}(?:${UNITS})`);

/**
 * Puts a bound figure over [from, to) and the cursor behind it, in a step of its own.
 * @param unit the measure word written behind it as plain text, unless one stands there; '' where the words hold their own
 */
export function insertFigure(
  state: EditorState,
  { from, to }: { from: number; to: number },
  { table, cell, form }: BoundFigure,
  { shown, unit }: { shown: string; unit: string },
): Transaction {
  const mark = state.schema.mark('bound', { table, cell, form, shown });
  const { parent, parentOffset } = state.doc.resolve(to);
  const measured = unit === '' || BEGINS_WITH_UNIT.test(parent.textBetween(parentOffset, parent.content.size));
  const words = [state.schema.text(shown, [mark]), ...(measured ? [] : [state.schema.text(unit)])];
  return closeHistory(state.tr.replaceWith(from, to, words).removeStoredMark(mark.type));
}

/** The bound figure the cursor stands in or touches. */
export const figureAt = ({ doc, selection }: EditorState): PlacedFigure | undefined =>
  placedFigures(doc).find(({ from, to }) => from <= selection.from && selection.to <= to);

/** Makes the figure at the cursor a plain number. */
export function unbindFigure(state: EditorState): Transaction | undefined {
  const figure = figureAt(state);
  const mark = state.schema.marks.bound;
  return figure && mark ? state.tr.removeMark(figure.from, figure.to, mark) : undefined;
}
