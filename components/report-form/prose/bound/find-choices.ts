import { cellsSpokenOf } from '@/lib/validation/cell-figures';
import type { FigureChoice, TableChoices } from './figure-choices';

/** As people type a figure or a word: full-width digits and separators make no difference. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(',', '').toLowerCase();

/** The choices in which every one of the words stands: in the names of table and chapter, the label or the figure itself. */
export function matchingChoices(tables: readonly TableChoices[], words: string): TableChoices[] {
  const wanted = plain(words).trim().split(/\s+/).filter(Boolean);
  const matches = ({ title, chapter }: TableChoices, { label, forms }: FigureChoice) => {
    const text = plain([title, chapter, label, ...forms.map(({ shown }) => shown)].join(' '));
    return wanted.every((word) => text.includes(word));
  };
  return tables
    .map((table) => ({ ...table, figures: table.figures.filter((figure) => matches(table, figure)) }))
    .filter(({ figures }) => figures.length > 0);
}

/** The first so many figures, and how many there are beyond them. */
export function firstChoices(tables: readonly TableChoices[], most: number): { shown: TableChoices[]; beyond: number } {
  let room = most;
  const shown = tables.flatMap((table) => {
    const figures = table.figures.slice(0, room);
    room -= figures.length;
    return figures.length > 0 ? [{ ...table, figures }] : [];
  });
  const all = tables.reduce((sum, { figures }) => sum + figures.length, 0);
  return { shown, beyond: Math.max(0, all - most) };
}

/** So many of those that the words before lead to. */
const SUGGESTED = 3;

/** The figures that the words written before the place lead to, each with the title of its table. */
export function suggestedChoices(tables: readonly TableChoices[], words: string): FigureChoice[] {
  const filled = tables.flatMap(({ title, own, figures }) =>
    figures
      .filter(({ forms }) => forms.length > 0)
      .map((figure) => ({ ...figure, label: own ? figure.label : `${figure.label}（${title}）` })),
  );
  const units = [...new Set(filled.map(({ unit }) => unit))].filter((unit) => unit !== '');
  const spoken = units.flatMap((unit) => cellsSpokenOf(words, unit).map((cell) => ({ ...cell, unit })));
  const found = spoken.flatMap(({ table, cell, unit }) =>
    filled.filter((own) => own.table === table && own.cell === cell && own.unit === unit),
  );
  return [...new Set(found)].slice(0, SUGGESTED);
}
