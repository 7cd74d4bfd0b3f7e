import type { MarkKind, OutlineMark } from '@/lib/prose';
import { BLOCKS_LIMIT, type Block, type OutlineLevel, outlineMarks, PARAGRAPH_LIMIT, type PartKey } from '@/lib/report';
import type { ChapterMark } from './headings';
import { isHeadingLike } from './lines';
import type { IntakeNote } from './note';
import { type Numbered, numberingNotes } from './numbering';
import type { Paragraph } from './paragraphs';

type Levels = Partial<Record<MarkKind, OutlineLevel>>;
/** The level each kind of mark stands for; under 第一部分 everything is one level higher. Other marks stay text. */
const LEVELS: Levels = { section: 1, item: 2, subitem: 3 };
const LEVELS_UNDER_PARTS: Levels = { chapter: 1, section: 2, item: 3 };

/** A first sentence no longer than this is a run-in heading ("明确责任分工。"). In characters. */
const LEAD = 30;

function leadOf(text: string): string {
  const end = text.slice(0, LEAD + 1).indexOf('。');
  return end > 0 && end < text.length - 1 ? text.slice(0, end + 1) : '';
}

function blockOf(mark: OutlineMark | undefined, text: string, written: string, levels: Levels): Block {
  const level = mark && levels[mark.kind];
  if (!level) return { kind: 'paragraph', text: written };
  if (isHeadingLike(text)) return { kind: 'heading', level, text };
  const lead = leadOf(text);
  return { kind: 'item', level, lead, text: text.slice(lead.length) };
}

/** A paragraph over the limit is split, without breaking a character in two. */
function pieces(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > PARAGRAPH_LIMIT) {
    const end = /[\ud800-\udbff]/.test(rest[PARAGRAPH_LIMIT - 1] ?? '') ? PARAGRAPH_LIMIT - 1 : PARAGRAPH_LIMIT;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

export type Outlined = { blocks: Block[]; overflow: Paragraph[]; notes: IntakeNote[] };

/** Paragraphs as blocks of a part; numbers that jump are reported. */
export function outlineOf(paragraphs: readonly Paragraph[], part: PartKey, chapterMark: ChapterMark): Outlined {
  const levels = chapterMark === 'part' ? LEVELS_UNDER_PARTS : LEVELS;
  const entries: { block: Block; from?: Paragraph }[] = [];
  const notes: IntakeNote[] = [];
  let placed = 0;
  for (const paragraph of paragraphs) {
    const { mark, text } = paragraph;
    const [first = '', ...others] = pieces(text);
    if (entries.length + others.length >= BLOCKS_LIMIT) break;
    placed++;
    entries.push({ block: blockOf(mark, first, (mark?.mark ?? '') + first, levels), from: paragraph });
    for (const other of others) entries.push({ block: { kind: 'paragraph', text: other } });
    if (others.length > 0) {
      const message = `第${paragraph.line}行的段落超过${PARAGRAPH_LIMIT}字，已分成${others.length + 1}段。`;
      notes.push({ code: 'text-limit', severity: 'warning', part, line: paragraph.line, message });
    }
  }
  const printed = outlineMarks(entries.map((e) => e.block));
  const numbered = entries.flatMap(({ block, from }, i): Numbered[] =>
    from?.mark && block.kind !== 'paragraph'
      ? [{ paragraph: { ...from, mark: from.mark }, level: block.level, printed: printed[i] ?? '' }]
      : [],
  );
  notes.push(...entries.flatMap(({ from }) => (from ? bulletNote(from, part) : [])), ...numberingNotes(numbered, part));
  return { blocks: entries.map((e) => e.block), overflow: paragraphs.slice(placed), notes };
}

/** Extraction and pasting set a list bullet before the number: "- (二)". */
function bulletNote({ mark, text, line }: Paragraph, part: PartKey): IntakeNote[] {
  const bullet = mark && /^[-–—•·●▪*#]+/.exec(mark.mark)?.[0];
  if (!mark || bullet === undefined) return [];
  const message = `行首多出列表符号“${bullet}”，已去掉。`;
  return [{ code: 'bullet', severity: 'hint', part, line, quote: mark.mark + text.slice(0, 30), message }];
}
