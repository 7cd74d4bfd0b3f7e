import { withoutSpaces } from '@/lib/prose';
import {
  type ChapterContent,
  type ChapterKey,
  cellLabel,
  hasFigure,
  isBlankTable,
  isNotApplicableTable,
  proseText,
  type ReportContent,
  TABLES,
  type TableContent,
  type TableDefinition,
  type TableKey,
} from '@/lib/report';
import { type MandatedChapter, mandatedChapters } from '../chapters-of';
import type { Finding } from '../finding';
import { oncePerCheck } from '../once-per-check';
import { cellPath } from '../placed-tables';
import { finding, type Rule } from '../rule';

/** Lists of what schools may have (渠道、平台): the prose may tell them, and not every school has each. */
const OPTIONAL: ReadonlySet<TableKey> = new Set(['channels', 'newMedia']);

type Demand = { what: string; told: RegExp };

/** What the notice wants counted, also where there was none, and the words that count it (教办厅函〔2018〕80号). */
const DEMANDED: Partial<Record<TableKey, Demand>> = {
  applications: {
    what: '受理申请的数量',
    told: /申请[^。；]{0,30}(?:未|没有|无|为?[0零]|\d[件份次项个条人起])|(?:未|没有|无|零|\d[件份次项个条人起])[^。；]{0,24}申请/,
  },
  fees: {
    what: '收费、减免情况',
    told: /(?:未|没有|无|不|零)[^。；]{0,16}(?:收费|收取|减免|费用)|(?:收费|收取|减免|费用)[^。；]{0,24}(?:未|没有|无|为?[0零]|\d万?[元件次人])|免费|免收/,
  },
};

type Statistics = {
  chapter: ChapterKey;
  name: TableKey;
  table: TableDefinition;
  cells: TableContent;
  content: ChapterContent;
};

/** The statistics that the notice asks of the printed chapters; one without a word or figure is told as that. */
const statistics = (report: ReportContent): Statistics[] =>
  mandatedChapters(report).flatMap(({ definition: { key: chapter, tables }, content, position, blank: empty }) =>
    !content || position < 0 || empty
      ? []
      : tables
          .filter((name) => !OPTIONAL.has(name))
          .map((name) => ({ chapter, name, table: TABLES[name], cells: content.tables[name] ?? {}, content })),
  );

/** What neither table nor words of a chapter tell, of that which the notice wants counted. */
function untold({ name, content }: Statistics): Demand | undefined {
  const demand = DEMANDED[name];
  return demand?.told.test(withoutSpaces(proseText(content.prose))) ? undefined : demand;
}

const isUsed = (cells: TableContent): boolean => hasFigure(cells) && !isNotApplicableTable(cells);

/**
 * The statistics tables without a single figure. A report that has no statistics at all tells them in its words, where
 * the chapter's mandated contents are looked for; then only a table that was begun is one to finish.
 */
const blank = oncePerCheck((report): readonly (Statistics & { demand: Demand | undefined })[] => {
  const used = report.chapters.some(({ content }) => !content.omitted && Object.values(content.tables).some(isUsed));
  return statistics(report)
    .filter(({ cells }) => !hasFigure(cells) && (used || !isBlankTable(cells)))
    .map((one) => ({ ...one, demand: untold(one) }));
});

/** The blank tables whose chapter does not count in words either what they ask for: no other rule need say it again. */
export const untoldTables = (report: ReportContent): ReadonlySet<TableKey> =>
  new Set(blank(report).flatMap(({ name, demand }) => (demand ? [name] : [])));

export const blankTables: Rule = {
  id: 'table-blank',
  check: (report) => [
    ...blank(report).map(({ demand, ...one }) => wholly(one, demand)),
    ...mandatedChapters(report).flatMap(uncounted),
  ],
};

const COUNTED = /[\d一二三四五六七八九十百千万亿两余多]\s*(?:万|余|多)?[条次篇期个份人项家件场部张块版批套座册]/;

/** 主动公开 is to be told with its statistics (教办厅函〔2018〕80号), in a table of what schools may have or in words. */
function uncounted({
  definition: { key, tables, basis },
  content,
  position,
  blank: empty,
}: MandatedChapter): Finding[] {
  const optional = tables.filter((name) => OPTIONAL.has(name));
  const [first] = optional;
  if (!first || !content || position < 0 || empty || COUNTED.test(proseText(content.prose))) return [];
  if (optional.some((name) => hasFigure(content.tables[name] ?? {}))) return [];
  const titles = optional.map((name) => `“${TABLES[name].title}”`).join('');
  const message = `本章没有统计数据：${titles}都空着，正文也没有写明数量，请填表或写明`;
  return [finding('table-blank', 'warning', key, message, { path: `tables.${first}`, basis, lacks: '统计数据' })];
}

/** The first figure such a table asks for. */
function askedFor({ table, cells }: Statistics): { cell: string; label: string } {
  const row = table.rows.find(({ kind }) => kind === 'entry');
  const column = table.columns.find(({ kind }) => kind === 'figure');
  const cell = `${row?.key ?? ''}.${column?.key ?? ''}`;
  return { cell, label: cellLabel(table, cells, cell) };
}

function wholly(one: Statistics, demand: Demand | undefined): Finding {
  const { chapter, table } = one;
  const { cell, label } = askedFor(one);
  const words = demand ? `，正文也没有写明${demand.what}` : '';
  const message = `${table.title}一个数也没有填${words}，请从“${label}”填起；没有的填0，不涉及的填“不适用”`;
  const more = { path: cellPath(table, cell), basis: table.basis, lacks: table.title };
  return finding('table-blank', demand ? 'error' : 'warning', chapter, message, more);
}
