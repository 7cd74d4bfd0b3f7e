import type { ChecklistSettings, SignatureContent } from '@/lib/report';
import type { Closing } from './closing';
import { sameWords } from './headings';
import { isBare, joinLines, type SourceLine } from './lines';
import type { IntakeNote } from './note';
import { outlineOf } from './outline';
import { paragraphsOf } from './paragraphs';
import type { Unplaced } from './unplaced';

type Attachments = {
  attachments: SignatureContent['attachments'];
  /** Where the 50-item table stands and what it is called; undefined where the text has no table. */
  table: Pick<ChecklistSettings, 'placement' | 'title'> | undefined;
  notes: IntakeNote[];
};

/** Schema's limits (lib/report/content.ts). */
const TITLE = 500;
const ATTACHMENTS = 30;

/** The title of an attachment stands in its first line, or in two where the 附件说明 says so. */
function titled(lines: readonly SourceLine[], name: string | undefined): { title: string; rest: SourceLine[] } {
  const [first, second] = lines;
  if (!first) return { title: name ?? '', rest: [] };
  const both = second ? joinLines(first.text, second.text) : '';
  if (name !== undefined && second && sameWords(both, name)) return { title: both, rest: lines.slice(2) };
  return !first.cells && isBare(first.text, 80)
    ? { title: first.text, rest: lines.slice(1) }
    : { title: name ?? '', rest: [...lines] };
}

/**
 * The attachments of a report; the one that holds the 50-item table becomes that table's place and title.
 * @param tableLine line of the table's first row, undefined where there is none
 */
export function readAttachments(closing: Closing, tableLine: number | undefined, unplaced: Unplaced): Attachments {
  const found: Attachments = { attachments: [], table: undefined, notes: [] };
  const holder = closing.attachments.findLastIndex(({ line }) => tableLine !== undefined && line < tableLine);
  for (const [i, { line, lines }] of closing.attachments.entries()) {
    if (i >= ATTACHMENTS) {
      unplaced.add(line, '附件', '附件');
      unplaced.addLines(lines, '附件');
      continue;
    }
    const name = closing.named[i];
    const { title, rest } = titled(lines, name);
    if (name !== undefined && !sameWords(name, title)) {
      const message = `附件说明写作“${name}”，附件标题为“${title}”，两者应当一致。`;
      found.notes.push({
        code: 'attachment',
        severity: 'warning',
        part: 'signature',
        line,
        quote: name.slice(0, 100),
        message,
      });
      unplaced.add(line, name, '附件说明');
    }
    if (i === holder) found.table = { placement: 'attachment', title: title.slice(0, TITLE) };
    const { blocks, overflow, notes } = outlineOf(paragraphsOf(rest), 'signature', 'chapter');
    found.notes.push(...notes);
    for (const paragraph of overflow) unplaced.add(paragraph.line, paragraph.text, title);
    found.attachments.push({ title: title.slice(0, TITLE), prose: blocks });
  }
  const others = closing.named.slice(closing.attachments.length);
  const tableBehind = tableLine !== undefined && closing.dateLine !== undefined && tableLine > closing.dateLine;
  if (!found.table && tableBehind) {
    const title = others[0] ?? closing.loose.findLast((l) => l.number < tableLine && isBare(l.text, 80))?.text;
    found.table = { placement: 'attachment', title: title ?? '清单事项公开情况表' };
  }
  const room = ATTACHMENTS - found.attachments.length;
  found.attachments.push(...others.slice(0, room).map((title) => ({ title: title.slice(0, TITLE), prose: [] })));
  for (const title of others.slice(room)) unplaced.add(closing.dateLine ?? 0, title, '附件说明');
  return found;
}
