import {
  BOUND_FORMS,
  type BoundFigure,
  boundText,
  cellKey,
  cellUnit,
  chapterDefinitions,
  type PartKey,
  type ReportContent,
  rowLabel,
  tableDefinition,
} from '@/lib/report';

/** A cell whose figure can stand in the prose, and how it would read there. */
export type FigureChoice = {
  table: string;
  cell: string;
  /** 合计, 一、本年新收申请 · 合计 */
  label: string;
  unit: string;
  forms: { form: BoundFigure['form']; shown: string }[];
};

/** The figures of one statistics table. */
export type TableChoices = { table: string; title: string; figures: FigureChoice[] };

/**
 * Every figure the report's tables hold, by table; tables without figures are left out.
 * @param part where one writes: the tables of that chapter come first, the others in printed order
 */
export function figureChoices(content: ReportContent, lastYear: ReportContent | null, part: PartKey): TableChoices[] {
  const say = (figure: BoundFigure) => boundText(figure, { content, lastYear });
  return chapterDefinitions(content.edition, content.variant)
    .toSorted((a, b) => Number(b.key === part) - Number(a.key === part))
    .flatMap(({ key, tables }) => {
      const own = content.chapters.find((chapter) => chapter.key === key)?.content;
      return own && !own.omitted ? tables.map((table) => ({ table, cells: own.tables[table] ?? {} })) : [];
    })
    .map(({ table, cells }) => {
      const definition = tableDefinition(table);
      const { title, rows, columns } = definition;
      const figures = rows.flatMap((row) =>
        columns
          .filter(({ kind }) => kind !== 'text')
          .flatMap((column) => {
            const cell = cellKey(row.key, column.key);
            const forms = BOUND_FORMS.flatMap((form) => {
              const shown = say({ table, cell, form });
              return shown === undefined ? [] : [{ form, shown }];
            }).filter(({ shown }, i, all) => all.findIndex((other) => other.shown === shown) === i);
            const label = columns.length > 1 ? `${rowLabel(row, cells)} · ${column.label}` : rowLabel(row, cells);
            return forms.length > 0 ? [{ table, cell, label, unit: cellUnit(definition, cells, cell), forms }] : [];
          }),
      );
      return { table, title, figures };
    })
    .filter(({ figures }) => figures.length > 0);
}

/** The choices in which every one of the words stands: in the table's title, the label or the figure itself. */
export function matchingChoices(tables: readonly TableChoices[], words: string): TableChoices[] {
  const wanted = words.trim().split(/\s+/).filter(Boolean);
  const matches = (title: string, { label, forms }: FigureChoice) => {
    const text = [title, label, ...forms.map(({ shown }) => shown)].join(' ');
    return wanted.every((word) => text.includes(word));
  };
  return tables
    .map((table) => ({ ...table, figures: table.figures.filter((figure) => matches(table.title, figure)) }))
    .filter(({ figures }) => figures.length > 0);
}
