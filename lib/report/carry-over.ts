import type { ChapterContent, PrefaceContent, ReportContent, SignatureContent } from './content';
import { emptyChapter } from './create';
import { chapterDefinitions } from './editions';
import { isIsoDay, type Period, periodText, shiftYears, yearSpan } from './period';
import { type Prose, proseText } from './prose';
import { cellKey, effectiveText, TABLES, type TableContent, type TableDefinition } from './tables';

export type CarryOver = { edition: string; variant: string; period: Period; yearWord: string };

/**
 * This year's report from last year's: text comes along and stays marked `carried` until someone confirms it, this year's
 * figures become last year's and are asked anew, dates move with the period, items keep their answers and links.
 * What the new variant has no chapter for is kept as unplaced text.
 */
export function carryOver(last: ReportContent, given: CarryOver): ReportContent {
  const kept = new Map(last.chapters.map(({ key, content }) => [key, content]));
  const definitions = chapterDefinitions(given.edition, given.variant);
  const dropped = last.chapters.filter(({ key }) => !definitions.some((definition) => definition.key === key));
  return {
    edition: given.edition,
    variant: given.variant,
    yearWord: given.yearWord,
    preface: carriedPreface(last, given),
    chapters: definitions.map(({ key }) => ({ key, content: carriedChapter(kept.get(key)) })),
    checklist: last.checklist,
    items: last.items,
    signature: carriedSignature(last, given.period),
    unplaced: { lines: dropped.flatMap(({ key, content }) => unplacedLines(key, content)) },
  };
}

const carriedProse = (prose: Prose): Prose => prose.map((block) => ({ ...block, carried: true }));

/** Title and prose say the new period wherever they said the old one in full. */
function carriedPreface({ preface, yearWord }: ReportContent, given: CarryOver): PrefaceContent {
  const replacements = [
    [periodText(preface.period), periodText(given.period)],
    [yearSpan(preface.period) + yearWord, yearSpan(given.period) + given.yearWord],
    [yearSpan(preface.period), yearSpan(given.period)],
  ] as const;
  const moved = (text: string) =>
    replacements.reduce((said, [from, to]) => (from.length < 4 || to === '' ? said : said.replaceAll(from, to)), text);
  const prose = preface.prose.map((block) =>
    block.kind === 'item'
      ? { ...block, lead: moved(block.lead), text: moved(block.text) }
      : { ...block, text: moved(block.text) },
  );
  return { ...preface, title: preface.title.map(moved), period: given.period, prose: carriedProse(prose) };
}

function carriedChapter(chapter: ChapterContent | undefined): ChapterContent {
  if (!chapter) return emptyChapter();
  const tables = Object.values(TABLES).flatMap((table) => {
    const content = chapter.tables[table.key];
    return content ? [[table.key, carriedTable(table, content)] as const] : [];
  });
  return { omitted: false, heading: null, prose: carriedProse(chapter.prose), tables: Object.fromEntries(tables) };
}

/** Last year's figures go to the cells that ask for them (上年…, 上年结转); names and words stay; the rest is blank. */
export function carriedTable(table: TableDefinition, last: TableContent): TableContent {
  const cells = table.rows.flatMap((row) => [
    [cellKey(row.key, 'label'), last[cellKey(row.key, 'label')] ?? ''] as const,
    ...table.columns.map((column) => {
      const source = row.carriedFrom
        ? cellKey(row.carriedFrom, column.key)
        : column.previousOf && cellKey(row.key, column.previousOf);
      const key = cellKey(row.key, column.key);
      if (column.kind === 'text') return [key, last[key] ?? ''] as const;
      return [key, source && column.kind === 'figure' ? effectiveText(table, last, source) : ''] as const;
    }),
  ]);
  return Object.fromEntries(cells.filter(([, text]) => text !== ''));
}

function carriedSignature({ signature, preface }: ReportContent, period: Period): SignatureContent {
  const years = yearOf(period) - yearOf(preface.period);
  const attachments = signature.attachments.map((one) => ({ ...one, prose: carriedProse(one.prose) }));
  return { ...signature, date: years > 0 ? shiftYears(signature.date, years) : '', attachments };
}

const yearOf = ({ end }: Period): number => (isIsoDay(end) ? Number(end.slice(0, 4)) : Number.NaN);

const unplacedLines = (near: string, { prose }: ChapterContent) =>
  proseText(prose)
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text, near }));
