import { CHECKLIST, emptyItem, type ItemContent } from './checklist';
import type { ChapterContent, ReportContent } from './content';
import { emptyChapter, titleLines } from './create';
import { chapterDefinitions, TITLE_WORDS } from './editions';
import { isIsoDay, type Period, periodText, yearSpan } from './period';
import type { Block, Prose } from './prose';
import { rollOverTables } from './tables/rollover';

export type NextReport = { edition: string; variant: string; period: Period; yearWord: string };

/**
 * Next year's draft from last year's report.
 * - Prose is taken over word for word and marked `carried` until someone confirms it. Only the preface tells the new period
 *   and school year where it told the old ones in full: elsewhere a year may mean what it says.
 * - Figures are cleared; those of last year move where the tables show them (上年度, 上年结转).
 * - The title and the names of attachments get the new years; the headings become the edition's.
 * - Items keep links, department and 不适用 or 无 with their reason: they hold until the school says otherwise.
 * - The day of signing is cleared; nothing is left unplaced.
 */
export function rollOver(last: ReportContent, next: NextReport): ReportContent {
  const years = yearShift(last.preface.period, next.period);
  const { school, sealed, attachments } = last.signature;
  return {
    edition: next.edition,
    variant: next.variant,
    yearWord: next.yearWord,
    preface: {
      ...last.preface,
      title: nextTitle(last, next),
      period: next.period,
      prose: carried(prefaceProse(last, next)),
    },
    chapters: nextChapters(last, next),
    checklist: { ...last.checklist, title: shiftYearsIn(last.checklist.title, years) },
    items: Object.fromEntries(
      CHECKLIST.map(({ number, typicalDepartment }) => [
        String(number),
        nextItem(last.items[String(number)]) ?? emptyItem(typicalDepartment),
      ]),
    ),
    signature: {
      school,
      date: '',
      sealed,
      attachments: attachments.map(({ title, prose }) => ({
        title: shiftYearsIn(title, years),
        prose: carried(prose),
      })),
    },
    unplaced: { lines: [] },
  };
}

const carried = (prose: Prose): Prose => prose.map((block): Block => ({ ...block, carried: true }));

const YEARS = /(?:19|20)\d{2}(?:\s*[—–\-－～~至]+\s*(?:19|20)\d{2})?\s*(?:学年度|学年|年度|年)?/;

/** The last title with the new years in their place; a title without years is composed anew. */
function nextTitle(last: ReportContent, { period, yearWord }: NextReport): string[] {
  const { title } = last.preface;
  const years = `${yearSpan(period)}${yearWord}`;
  if (title.some((line) => YEARS.test(line))) return title.map((line) => line.replace(YEARS, years));
  const word = TITLE_WORDS.find((words) => title.join('').includes(words)) ?? TITLE_WORDS[0];
  return titleLines(last.signature.school, period, yearWord, word);
}

/** The preface with the new period and school year; marked carried like everything, so that someone reads it. */
function prefaceProse({ preface, yearWord }: ReportContent, next: NextReport): Prose {
  const moves = [
    [periodText(preface.period), periodText(next.period)],
    [yearSpan(preface.period) + yearWord, yearSpan(next.period) + next.yearWord],
  ].filter(([from = '', to = '']) => from.length > yearWord.length && to !== '');
  const moved = (text: string) => moves.reduce((said, [from = '', to = '']) => said.replaceAll(from, to), text);
  return preface.prose.map((block) =>
    block.kind === 'item'
      ? { ...block, lead: moved(block.lead), text: moved(block.text) }
      : { ...block, text: moved(block.text) },
  );
}

/** 生成时间 is that of last year's information. */
function nextItem(last: ItemContent | undefined): ItemContent | undefined {
  if (last?.time === undefined) return last;
  const { time: _, ...kept } = last;
  return kept;
}

/** Whole years from one period's end to the other's; 0 while a date is missing. */
function yearShift(from: Period, to: Period): number {
  return isIsoDay(from.end) && isIsoDay(to.end) ? Number(to.end.slice(0, 4)) - Number(from.end.slice(0, 4)) : 0;
}

const shiftYearsIn = (title: string, years: number): string =>
  title.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, (year) => String(Number(year) + years));

function nextChapters(last: ReportContent, { edition, variant }: NextReport): ReportContent['chapters'] {
  const definitions = chapterDefinitions(edition, variant);
  const chapters = definitions.map(({ key }) => ({ key, content: emptyChapter() }));
  let current: ChapterContent | undefined = chapters[0]?.content;
  for (const { key, content } of last.chapters) {
    const own: ChapterContent | undefined = chapters.find((c) => c.key === key)?.content;
    const prose = carried(content.prose);
    if (own) {
      own.prose.push(...prose);
      own.tables = rollOverTables(content.tables);
      current = own;
    } else if (current && prose.length > 0) {
      // A chapter the new form does not have goes on as a part of the one before it: no text is lost.
      const heading = chapterDefinitions(last.edition, last.variant).find((d) => d.key === key)?.heading ?? '';
      const text = content.heading ?? heading;
      current.prose.push({ kind: 'heading', level: 1, text, carried: true }, ...prose);
    }
  }
  return chapters;
}
