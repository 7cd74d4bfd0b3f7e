import {
  type ChapterKey,
  cellLabel,
  chapterDefinitions,
  isNotApplicableTable,
  type ReportContent,
  readFigure,
  TABLES,
  type TableContent,
  type TableDefinition,
  type TableKey,
} from '@/lib/report';
import type { Finding } from '../finding';
import { cellPath } from '../placed-tables';
import { finding, type Rule } from '../rule';

/** Lists of what schools may have (渠道、平台): the prose may tell them, and not every school has each. */
const OPTIONAL: ReadonlySet<TableKey> = new Set(['channels', 'newMedia']);

const hasFigure = (table: TableDefinition, cells: TableContent): boolean =>
  table.rows.some((row) =>
    table.columns.some(
      ({ key, kind }) => kind !== 'text' && readFigure(cells[`${row.key}.${key}`] ?? '').kind !== 'blank',
    ),
  );

type Statistics = { chapter: ChapterKey; table: TableDefinition; cells: TableContent; filled: boolean };

const isPrinted = (report: ReportContent, key: ChapterKey): boolean =>
  report.chapters.some((chapter) => chapter.key === key && !chapter.content.omitted);

/** The statistics that the notice asks of the printed chapters, begun or not. */
const statistics = (report: ReportContent): Statistics[] =>
  chapterDefinitions(report.edition, report.variant)
    .filter(({ key }) => isPrinted(report, key))
    .flatMap(({ key: chapter, tables }) =>
      tables
        .filter((name) => !OPTIONAL.has(name))
        .flatMap((name) => {
          const table = TABLES[name];
          const cells = report.chapters.find(({ key }) => key === chapter)?.content.tables[name] ?? {};
          return isNotApplicableTable(cells) ? [] : [{ chapter, table, cells, filled: hasFigure(table, cells) }];
        }),
    );

/** The first figure such a table asks for. */
function askedFor({ table, cells }: Statistics): { cell: string; label: string } {
  const row = table.rows.find(({ kind }) => kind === 'entry');
  const column = table.columns.find(({ kind }) => kind === 'figure');
  const cell = `${row?.key ?? ''}.${column?.key ?? ''}`;
  return { cell, label: cellLabel(table, cells, cell) };
}

/**
 * A statistics table without a single figure. A report that has no statistics at all tells them in its words, where the
 * chapter's mandated contents are looked for; then only a table that was begun is one to finish.
 */
export const blankTables: Rule = {
  id: 'table-blank',
  check: (report) => {
    const all = statistics(report);
    const used = all.some(({ filled }) => filled) || hasOtherFigures(report);
    return all.filter((one) => !one.filled && (used || isBegun(one))).map(wholly);
  },
};

const hasOtherFigures = (report: ReportContent): boolean =>
  report.chapters.some(({ content }) =>
    [...OPTIONAL].some((name) => hasFigure(TABLES[name], content.tables[name] ?? {})),
  );

function wholly(one: Statistics): Finding {
  const { cell, label } = askedFor(one);
  const message = `${one.table.title}一个数也没有填，请从“${label}”填起；没有的填0，不涉及的填“不适用”`;
  const more = { path: cellPath(one.table, cell), basis: one.table.basis };
  return finding('table-blank', 'warning', one.chapter, message, more);
}

/** Something stands in it, if no figure: the methods of the 评议. */
const isBegun = ({ cells }: Statistics): boolean => Object.values(cells).some((typed) => typed.trim() !== '');
