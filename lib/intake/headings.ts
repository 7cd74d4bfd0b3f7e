import { type MarkKind, normalForm, type OutlineMark, readOutlineMark } from '@/lib/prose';
import type { ChapterKey } from '@/lib/report';
import { bestScore, chapterScores, isOfficialHeading, LIKELY, leadingHeading } from './chapter-scores';
import { isBare, isEnded, joinLines, type SourceLine } from './lines';

/** What the reader may say of a line: it begins this chapter, or it is text. */
export type HeadingChoice = ChapterKey | 'text';

/** A line that begins a chapter, or looks as if it did. */
export type Heading = {
  /** Index among the source lines, and how many of them the heading takes (more than one where it was broken). */
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
/** A heading of 34 characters is broken into so many lines where a line holds ten. */
const HALVES = 4;
/** Marked lines compared with headings, and headings kept: a report has nine, and any input stays quick. */
const COMPARED = 3_000;
const HEADINGS = 200;

export type ChapterMark = MarkKind | 'none';

/** The mark this report gives its chapters: 第一部分 where it is used throughout, else 一、, else what stands before official headings. */
export function chapterMarkOf(lines: readonly SourceLine[]): ChapterMark {
  const short = lines.filter((line) => !line.cells && line.text.length <= LONGEST * 2);
  const marks = short
    .map((line) => readOutlineMark(line.text))
    .filter((mark) => mark !== undefined)
    .slice(0, COMPARED);
  const likely = (kind: MarkKind) =>
    marks.filter((m) => m.kind === kind && m.rest.length <= LONGEST && bestScore(m.rest) >= LIKELY).length;
  const kinds: readonly MarkKind[] = ['part', 'chapter', 'section', 'item'];
  return kinds.find((kind) => likely(kind) >= 2) ?? (marks.some((m) => m.kind === 'chapter') ? 'chapter' : 'none');
}

/** A heading broken over lines reads better with each that is its own. @returns its words and how many lines they take */
function withItsHalves(text: string, lines: readonly SourceLine[], index: number): { text: string; lines: number } {
  let own = { text, lines: 1 };
  let joined = text;
  for (let taken = 2; taken <= HALVES; taken += 1) {
    const next = lines[index + taken - 1];
    if (!next || next.cells || next.text.length > 30 || !isBare(next.text) || readOutlineMark(next.text)) return own;
    joined = joinLines(joined, next.text);
    if (bestScore(joined) > bestScore(own.text) + 0.02) own = { text: joined, lines: taken };
    else if (!lines[index + taken - 2]?.brim) return own;
  }
  return own;
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
  if (choice === undefined) {
    if (!marked && isInSentence(lines, index)) return undefined;
    if (!isHeading(text, mark, marked, last, official !== undefined && !runsOn)) return undefined;
  }
  const whole = runsOn ? { text, lines: 1 } : withItsHalves(text, lines, index);
  return {
    index,
    lines: whole.lines,
    number: marked || choice !== undefined ? mark?.number : undefined,
    text: whole.text,
    rest: runsOn ? words.slice(text.length) : '',
    scores: chapterScores(whole.text.slice(0, LONGEST * 2)),
    ...(choice === undefined ? {} : { choice }),
  };
}

/** A broken sentence may leave the very words of a heading alone in a line. */
function isInSentence(lines: readonly SourceLine[], index: number): boolean {
  const before = lines[index - 1];
  return before?.brim === true && !isEnded(before.text);
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
