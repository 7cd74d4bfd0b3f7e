import { type ChapterKey, NATIONAL_2018, type ReportContent } from '@/lib/report';
import { contentsList, partPageNumbers } from './artefacts';
import { assignChapters, fittingVariant } from './assign';
import { readChapters, sectionsOf } from './chapters';
import { readClosing } from './closing';
import { readEnding } from './ending';
import { readFront } from './front';
import { chapterMarkOf, findHeadings, type Heading, type HeadingChoice } from './headings';
import { type SourceLine, sourceLines, stripControls } from './lines';
import { type IntakeNote, limited } from './note';
import { furnitureNotes, partFurniture } from './page-furniture';
import { readPreface } from './preface';
import { findTables } from './table/find-tables';
import { Unplaced } from './unplaced';

/** A line that begins a chapter or looks like it, for the reader to confirm or correct. */
export type FoundHeading = {
  /** Line of the source, from 1: the key of a correction. */
  line: number;
  /** The heading without its number. */
  text: string;
  /** null: text of the chapter before it. */
  chapter: ChapterKey | null;
  /** False where the words deviate and the reader should look. True once the reader has chosen. */
  certain: boolean;
};

/** What a text gave: a draft, how its headings were understood, and what the reader should look at. Plain data. */
export type IntakeReading = { content: ReportContent; headings: FoundHeading[]; notes: IntakeNote[] };

export type IntakeOptions = {
  /** Corrections by line number; also for lines that were not taken for headings. */
  headings?: Readonly<Record<number, HeadingChoice>>;
};

/**
 * A report's plain text as a draft. Every character of the text is in the draft, white space, control characters, page
 * numbers, what a web page puts around it (told word for word in a note) and numbers that the outline prints by itself aside;
 * what finds no place is in `content.unplaced`.
 */
export function readReport(text: string, { headings: choices = {} }: IntakeOptions = {}): IntakeReading {
  const { text: clean, stripped } = stripControls(text);
  const { text: lines, pageNumbers } = partPageNumbers(sourceLines(clean));
  const unplaced = new Unplaced();
  const tables = findTables(lines);
  const mark = chapterMarkOf(tables.prose);
  const all = findHeadings(tables.prose, mark, choices);
  const contents = contentsList(tables.prose, all);
  const prose = tables.prose.filter((_, i) => !contents || i < contents[0] || i >= contents[1]);
  if (contents) unplaced.addLines(tables.prose.slice(...contents), '目录');
  const found = contents ? findHeadings(prose, mark, choices) : all;
  const closing = readClosing(prose, found[0]?.index ?? 0);
  const headings = found.filter((heading) => heading.index < closing.start);
  const assigned = assignChapters(headings);
  const sections = sectionsOf(prose, closing.start, assigned);
  const variant = fittingVariant(sections.map(({ key, heading }) => ({ key, heading: heading.text })));
  const front = readFront(prose.slice(0, sections[0]?.heading.index ?? closing.start));
  const preface = readPreface(front, mark, unplaced);
  const chapters = readChapters(sections, variant, mark, unplaced);
  const end = readEnding(closing, tables.checklist, chapters.chapters, unplaced);
  const ofThePage = partFurniture([...front.furniture, ...end.furniture]);
  unplaced.addLines(ofThePage.doubtful, '网页内容');
  unplaced.addLines(front.cover, '标题之前');
  const school = closing.school || front.school;
  const content: ReportContent = {
    edition: NATIONAL_2018.id,
    variant,
    yearWord: preface.yearWord,
    preface: preface.content,
    chapters: end.chapters,
    checklist: end.checklist,
    items: end.items,
    signature: { school, date: closing.date, sealed: true, attachments: end.attachments },
    unplaced: unplaced.content(),
  };
  const notes = [
    ...controlNote(stripped),
    ...furnitureNotes(pageNumbers, ofThePage.left),
    ...preface.notes,
    ...strayNotes(assigned, prose),
    ...chapters.notes.filter((note) => !(tables.checklist && isMissingChecklist(note))),
    ...end.notes,
    ...tableNotes(tables.others),
    ...unplacedNote(content),
  ];
  return { content, headings: foundHeadings(assigned, prose), notes: limited(notes) };
}

/** Said otherwise where the table itself was found. */
const isMissingChecklist = ({ code, part }: IntakeNote) => code === 'chapter-missing' && part === 'checklist';

function foundHeadings(
  assigned: ReadonlyMap<Heading, ChapterKey | null>,
  lines: readonly SourceLine[],
): FoundHeading[] {
  return [...assigned]
    .map(([heading, chapter]) => ({
      line: lines[heading.index]?.number ?? 0,
      text: heading.text,
      chapter,
      certain: heading.choice !== undefined || (chapter !== null && heading.scores.get(chapter) === 1),
    }))
    .sort((a, b) => a.line - b.line);
}

function strayNotes(assigned: ReadonlyMap<Heading, ChapterKey | null>, lines: readonly SourceLine[]): IntakeNote[] {
  return [...assigned]
    .filter(([heading, chapter]) => chapter === null && heading.choice === undefined)
    .map(([heading]) => ({
      code: 'heading-unplaced',
      severity: 'warning',
      part: 'unplaced',
      line: lines[heading.index]?.number,
      quote: heading.text,
      message: `“${heading.text}”像章标题，但与规定的各章都不对应，已并入上一章正文。`,
      finding: `“${heading.text}”不在规定的各部分标题之列，请核对是否应并入其他部分`,
    }));
}

const tableNotes = (rows: readonly SourceLine[]): IntakeNote[] =>
  rows.map(({ number, text }) => ({
    code: 'table-unplaced',
    severity: 'warning',
    part: 'unplaced',
    line: number,
    quote: text.slice(0, 60),
    message: '这里的表格不是50项清单，已按文字保留在原处；如有统计数据，请填入该章的统计表。',
  }));

function controlNote(stripped: number): IntakeNote[] {
  if (stripped === 0) return [];
  const message = `已去除${stripped}个不可见的控制字符。`;
  return [{ code: 'control-characters', severity: 'hint', part: 'unplaced', message }];
}

function unplacedNote({ unplaced: { lines } }: ReportContent): IntakeNote[] {
  const [first] = lines;
  if (!first) return [];
  const message = `有${lines.length}处文字没有找到位置，保留在“未归位的文字”中。`;
  return [{ code: 'unplaced', severity: 'warning', part: 'unplaced', quote: first.text.slice(0, 60), message }];
}
