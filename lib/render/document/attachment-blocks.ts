import { hasChecklist, isBlankProse, type Prose, type ReportContent } from '@/lib/report';
import type { Block, Source } from '@/lib/typeset';
import { checklistInChapter } from './chapter-blocks';
import { checklistTable } from './checklist-table';
import { proseBlocks } from './prose-blocks';

type Attachment = { title: string; prose: Prose; proseSource: Source; checklist: boolean };

/** The named attachments in order; the table of the 50 items joins them where it is not in its chapter. */
function attachmentsOf(content: ReportContent): Attachment[] {
  const named = content.signature.attachments.map(
    ({ title, prose }, i): Attachment => ({
      title,
      prose,
      proseSource: { part: 'signature', path: `attachments.${i}` },
      checklist: false,
    }),
  );
  if (!hasChecklist(content) || checklistInChapter(content)) return named;
  const own = named.find(({ title }) => title.trim() === content.checklist.title.trim());
  if (own) return named.map((attachment) => (attachment === own ? { ...own, checklist: true } : attachment));
  const proseSource = { part: 'checklist-settings', path: 'title' };
  return [...named, { title: content.checklist.title, prose: [], proseSource, checklist: true }];
}

/** 附件说明, one line below the body. */
export function attachmentNote(content: ReportContent): Block[] {
  const titles = attachmentsOf(content).map(({ title }) => title);
  if (titles.length === 0) return [];
  return [{ kind: 'attachment-note', titles, source: { part: 'signature', path: 'attachments' } }];
}

/** The attachments themselves, each on a new page; its number and title are those of the 附件说明. */
export function attachmentBlocks(content: ReportContent): Block[] {
  const attachments = attachmentsOf(content);
  return attachments.flatMap(({ title, prose, proseSource, checklist }, i): Block[] => {
    const label = attachments.length > 1 ? `附件${i + 1}` : '附件';
    return [
      { kind: 'attachment', label, title, bookmark: { level: 1, title: `${label} ${title}` }, source: proseSource },
      ...proseBlocks(prose, proseSource.part, `${proseSource.path}.prose`),
      ...(checklist ? [checklistTable(content, isBlankProse(prose) ? '' : content.checklist.title)] : []),
    ];
  });
}
