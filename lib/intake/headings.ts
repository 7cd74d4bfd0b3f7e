import { type MarkKind, normalForm, type OutlineMark, readOutlineMark } from '@/lib/prose';
import type { ChapterKey } from '@/lib/report';
import { bestScore, chapterScores, isOfficialHeading, LIKELY, leadingHeading } from './chapter-scores';
import { isBare, joinLines, type SourceLine } from './lines';

/** What the reader may say of a line: it begins this chapter, or it is text. */
export type HeadingChoice = ChapterKey | 'text';

/** A line that begins a chapter, or looks as if it did. */
export type Heading = {
  /** Index among the source lines, and how many of them the heading takes (2 where it was broken). */
  index: number;
  lines: number;
  number: number | undefined;
  text: string;
  /** Words behind the heading in the same line. */
  rest: string;
  scores: Map<ChapterKey, number>;
  /** Set by the reader. */
  choice?: HeadingChoice;
};

const LONGEST = 60;
/** Marked lines compared with headings, and headings kept: a report has nine, and any input stays quick. */
const COMPARED = 3_000;
const HEADINGS = 200;

export type ChapterMark = MarkKind | 'none';

/** The mark this report gives its chapters: 第一部分 where it is used throughout, else 一、, else what stands before official headings. */
export function chapterMarkOf(lines: readonly SourceLine[]): ChapterMark {
  const short = lines.filter((line) => !line.cells && line.width <= LONGEST * 2);
  const marks = short
    .map((line) => readOutlineMark(line.text))
    .filter((mark) => mark !== undefined)
    .slice(0, COMPARED);
  const likely = (kind: MarkKind) =>
    marks.filter((m) => m.kind === kind && m.rest.length <= LONGEST && bestScore(m.rest) >= LIKELY).length;
  const kinds: readonly MarkKind[] = ['part', 'chapter', 'section', 'item'];
  return kinds.find((kind) => likely(kind) >= 2) ?? (marks.some((m) => m.kind === 'chapter') ? 'chapter' : 'none');
}

/** A heading broken over two lines reads better with its second half. */
function withSecondHalf(text: string, next: SourceLine | undefined): string | undefined {
  if (!next || next.cells || next.text.length > 30 || !isBare(next.text) || readOutlineMark(next.text))
    return undefined;
  const joined = joinLines(text, next.text);
  return bestScore(joined) > bestScore(text) + 0.02 ? joined : undefined;
}

const sequence = (mark: OutlineMark | undefined, last: number) => mark !== undefined && mark.number === last + 1;

/**
 * Lines that begin chapters or look like it, in order; tables have none.
 * @param choices what the reader said, by line number; it goes before every guess
 */
export function findHeadings(
  lines: readonly SourceLine[],
  kind: ChapterMark,
  choices: Readonly<Record<number, HeadingChoice>>,
): Heading[] {
  const found: Heading[] = [];
  let last = 0;
  let compared = 0;
  for (let index = 0; index < lines.length && found.length < HEADINGS; index++) {
    const line = lines[index];
    if (!line || line.cells) continue;
    const choice = choices[line.number];
    if (choice === undefined && (line.text.length > LONGEST * 2 || compared > COMPARED)) continue;
    const mark = readOutlineMark(line.text);
    if (mark) compared++;
    const heading = headingAt(lines, index, kind, mark, last, choice);
    if (!heading) continue;
    found.push(heading);
    if (heading.number !== undefined) last = heading.number;
    index += heading.lines - 1;
  }
  return found;
}

function headingAt(
  lines: readonly SourceLine[],
  index: number,
  kind: ChapterMark,
  mark: OutlineMark | undefined,
  last: number,
  choice: HeadingChoice | undefined,
): Heading | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const marked = mark?.kind === kind;
  const words = mark && (marked || choice !== undefined) ? mark.rest : line.text;
  const official = leadingHeading(words);
  const colon = official !== undefined && /^[：:]/.test(words.slice(official.length)) ? 1 : 0;
  // "三、主动公开情况表明……" only begins like a heading: text runs on behind a colon, or not at all.
  const runsOn = official !== undefined && colon === 1 && words.length > official.length + 1;
  const text = runsOn ? words.slice(0, official.length + 1) : words;
  if (choice === undefined && !isHeading(text, mark, marked, last, official !== undefined && !runsOn)) return undefined;
  const joined = runsOn ? undefined : withSecondHalf(text, lines[index + 1]);
  return {
    index,
    lines: joined === undefined ? 1 : 2,
    number: marked || choice !== undefined ? mark?.number : undefined,
    text: joined ?? text,
    rest: runsOn ? words.slice(text.length) : '',
    scores: chapterScores((joined ?? text).slice(0, LONGEST * 2)),
    ...(choice === undefined ? {} : { choice }),
  };
}

function isHeading(
  text: string,
  mark: OutlineMark | undefined,
  marked: boolean,
  last: number,
  beginsOfficially: boolean,
): boolean {
  if (text.length === 0 || text.length > LONGEST) return false;
  if (!marked) return mark === undefined && !beginsOfficially && isOfficialHeading(text);
  const plain = isBare(text.replace(/[。：:]$/, ''), LONGEST);
  return plain && (bestScore(text) >= LIKELY || sequence(mark, last));
}

/** The same words, white space and width of marks aside. */
export const sameWords = (a: string, b: string): boolean => normalForm(a) === normalForm(b);
