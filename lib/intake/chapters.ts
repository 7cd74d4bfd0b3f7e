import {
  type ChapterContent,
  type ChapterKey,
  chapterDefinitions,
  chineseOrdinal,
  emptyChapter,
  NATIONAL_2018,
  type VariantId,
} from '@/lib/report';
import type { ChapterMark, Heading } from './headings';
import { lineOf, type SourceLine } from './lines';
import type { IntakeNote } from './note';
import { numberSlip } from './numbering';
import { outlineOf } from './outline';
import { paragraphsOf } from './paragraphs';
import type { Unplaced } from './unplaced';

/** A chapter's heading and the lines up to the next one. */
export type Section = {
  key: ChapterKey;
  heading: Heading;
  lines: SourceLine[];
  /** Number of the heading before it in the source, also where that one begins no chapter; 0 for the first. */
  before: number;
};

/** Sections of the chapters, in order; headings without a chapter stay in the text before them. */
export function sectionsOf(
  lines: readonly SourceLine[],
  end: number,
  assigned: ReadonlyMap<Heading, ChapterKey | null>,
): Section[] {
  const placed = [...assigned].flatMap(([heading, key]) => (key === null ? [] : [{ heading, key }]));
  placed.sort((a, b) => a.heading.index - b.heading.index);
  return placed.map(({ heading, key }, i) => {
    const from = heading.index + heading.lines;
    const body = lines.slice(from, Math.max(from, placed[i + 1]?.heading.index ?? end));
    const number = lines[heading.index]?.number ?? 0;
    return {
      key,
      heading,
      lines: heading.rest === '' ? body : [lineOf(number, heading.rest), ...body],
      before: numberBefore(heading, assigned),
    };
  });
}

const numberBefore = ({ index }: Heading, assigned: ReadonlyMap<Heading, ChapterKey | null>): number =>
  [...assigned.keys()]
    .filter((other) => other.index < index && other.number !== undefined)
    .toSorted((a, b) => a.index - b.index)
    .at(-1)?.number ?? 0;

type Reading = { chapters: { key: ChapterKey; content: ChapterContent }[]; notes: IntakeNote[] };

/** The chapters of a variant from the sections found; those not found are marked as left out, at their official place. */
export function readChapters(
  sections: readonly Section[],
  variant: VariantId,
  chapterMark: ChapterMark,
  unplaced: Unplaced,
): Reading {
  const definitions = chapterDefinitions(NATIONAL_2018.id, variant);
  const reading: Reading = { chapters: [], notes: [] };
  for (const section of sections) {
    const official = definitions.find((d) => d.key === section.key)?.heading;
    const twin = reading.chapters.find((c) => c.key === section.key);
    const { blocks, overflow, notes } = outlineOf(paragraphsOf(section.lines), section.key, chapterMark);
    reading.notes.push(...notes);
    for (const { line, text } of overflow) unplaced.add(line, text, section.heading.text);
    if (twin) {
      twin.content.prose.push({ kind: 'paragraph', text: section.heading.text }, ...blocks);
      continue;
    }
    const heading = section.heading.text === official ? null : section.heading.text;
    reading.chapters.push({ key: section.key, content: { ...emptyChapter(), heading, prose: blocks } });
    reading.notes.push(...headingNotes(section, heading, official ?? '', reading.chapters.length));
  }
  for (const [i, { key, heading }] of definitions.entries()) {
    if (reading.chapters.some((c) => c.key === key)) continue;
    const before = reading.chapters.findIndex((c) => c.key === definitions[i - 1]?.key);
    reading.chapters.splice(before + 1, 0, { key, content: { ...emptyChapter(), omitted: true } });
    const message = `没有找到“${heading}”一章，已标为缺少。`;
    reading.notes.push({ code: 'chapter-missing', severity: 'warning', part: key, message });
  }
  return reading;
}

function headingNotes(section: Section, own: string | null, official: string, n: number): IntakeNote[] {
  const { key, heading, before } = section;
  const note = { severity: 'warning', part: key, quote: heading.text } as const;
  const notes: IntakeNote[] = [];
  if (own !== null) {
    const message = `标题“${heading.text}”列入“${official}”，原标题保留。`;
    notes.push({ ...note, code: 'heading-deviates', message });
  }
  if (heading.number !== undefined && heading.number !== n) {
    const [written, printed] = [`${chineseOrdinal(heading.number)}、`, `${chineseOrdinal(n)}、`];
    const inOrder = heading.number === before + 1;
    const slip = inOrder ? `原文编号为“${written}”` : numberSlip(written, heading.number, before);
    const message = `${slip}；导入后按规定的部分编为“${printed}”。`;
    const jumps = { code: 'numbering', finding: `${slip}，请核对`, quote: written + heading.text } as const;
    notes.push({ ...note, message, ...(inOrder ? { code: 'renumbered', severity: 'hint' } : jumps) });
  }
  return notes;
}
