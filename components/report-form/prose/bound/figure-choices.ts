import {
  BOUND_FORMS,
  type BoundFigure,
  cellKey,
  cellUnit,
  chapterDefinitions,
  type PartKey,
  type ReportContent,
  type Row,
  readBound,
  rowLabel,
  type TableContent,
  type TableDefinition,
  type TableKey,
  tableDefinition,
} from '@/lib/report';
import { partName } from '@/lib/report/part-names';

/** A cell whose figure can stand in the prose, and how it would read there. */
export type FigureChoice = {
  table: string;
  cell: string;
  /** 合计, 一、本年新收申请 · 合计; of a row without any figure the row: 快手 */
  label: string;
  unit: string;
  /** None where the cell holds no number. */
  forms: { form: BoundFigure['form']; shown: string }[];
  /** Said beside it: why there is no figure, or no change against the year before. */
  note?: string;
  /** There is no report of the year before to compare it with. */
  alone?: true;
};

/** The figures of one statistics table. */
export type TableChoices = {
  table: string;
  title: string;
  /** 三、依申请公开和不予公开情况 */
  chapter: string;
  /** It stands in the chapter where one writes. */
  own: boolean;
  figures: FigureChoice[];
  /** So many cells hold a number. */
  filled: number;
};

type Both = { content: ReportContent; lastYear: ReportContent | null };

/**
 * The report's statistics tables with what their cells say, those left blank too: the chapter's own come first, the
 * others in printed order.
 * @param part where one writes
 */
export function figureChoices(content: ReportContent, lastYear: ReportContent | null, part: PartKey): TableChoices[] {
  return chapterDefinitions(content.edition, content.variant)
    .toSorted((a, b) => Number(b.key === part) - Number(a.key === part))
    .flatMap(({ key, tables }) => {
      const own = content.chapters.find((chapter) => chapter.key === key)?.content;
      if (!own || own.omitted) return [];
      const chapter = partName(content, key);
      return tables.map((table) => ({ chapter, own: key === part, ...choicesOf(table, own.tables[table] ?? {}) }));
    });

  function choicesOf(table: TableKey, cells: TableContent) {
    const definition = tableDefinition(table);
    const figures = definition.rows.flatMap((row) => rowChoices(definition, row, cells, { content, lastYear }));
    const filled = figures.filter(({ forms }) => forms.length > 0).length;
    return { table, title: definition.title, figures, filled };
  }
}

/** A row nobody filled in is one line, not one for each column. */
function rowChoices(definition: TableDefinition, row: Row, cells: TableContent, both: Both): FigureChoice[] {
  const { key: table, columns } = definition;
  const name = rowLabel(row, cells);
  const figures = columns
    .filter(({ kind }) => kind !== 'text')
    .map((column): FigureChoice => {
      const cell = cellKey(row.key, column.key);
      const label = columns.length > 1 ? `${name} · ${column.label}` : name;
      const ofLastYear = column.previousOf !== undefined;
      const said = formsOf({ table, cell }, both, ofLastYear);
      return { table, cell, label, unit: cellUnit(definition, cells, cell), ...said };
    });
  const [first] = figures;
  const blank = figures.every(({ note, forms }) => forms.length === 0 && note === BLANK);
  return blank && first && figures.length > 1 ? [{ ...first, label: name, note: '整行空白' }] : figures;
}

const BLANK = '空白';

/** How a cell's figure can read; that it stays the same as last year is one form, not two. */
function formsOf(
  figure: Pick<BoundFigure, 'table' | 'cell'>,
  both: Both,
  ofLastYear: boolean,
): Pick<FigureChoice, 'forms' | 'note' | 'alone'> {
  const said = BOUND_FORMS.map((form) => ({ form, ...readBound({ ...figure, form }, both) }));
  const forms = said
    .flatMap(({ form, text }) => (text === undefined ? [] : [{ form, shown: text }]))
    .filter(({ shown }, i, all) => all.findIndex((other) => other.shown === shown) === i);
  const [value, change, growth] = said.map(({ why }) => why);
  if (value) return { forms, note: value === 'not-applicable' ? '不适用' : value === 'invalid' ? '不是数字' : BLANK };
  if (change === 'last-absent') return { forms, alone: true };
  if (change === 'last-blank' && !ofLastYear) return { forms, note: '上年为空白，写不出增减' };
  return growth === 'last-zero' ? { forms, note: '上年为0，不能算百分比' } : { forms };
}
