import { chineseDate, type ReportContent } from '@/lib/report';
import type { Block } from '@/lib/typeset';
import { attachmentBlocks, attachmentNote } from './attachment-blocks';
import { chapterBlocks } from './chapter-blocks';
import { proseBlocks } from './prose-blocks';

/** Everything a report prints, in order. What found no place in the report comes last; nothing is left out. */
export function reportBlocks(content: ReportContent): Block[] {
  return [
    ...prefaceBlocks(content),
    ...chapterBlocks(content),
    ...attachmentNote(content),
    ...signatureBlocks(content),
    ...attachmentBlocks(content),
    ...unplacedBlocks(content),
  ];
}

function prefaceBlocks({ preface }: ReportContent): Block[] {
  const lines = preface.title.filter((line) => line.trim() !== '');
  const title: Block = { kind: 'title', lines, source: { part: 'preface', path: 'title' } };
  const addressee: Block = {
    kind: 'addressee',
    text: preface.addressee,
    source: { part: 'preface', path: 'addressee' },
  };
  return [
    ...(lines.length > 0 ? [title] : []),
    ...(preface.addressee.trim() === '' ? [] : [addressee]),
    ...proseBlocks(preface.prose, 'preface'),
  ];
}

function signatureBlocks({ signature }: ReportContent): Block[] {
  const [school, date] = [signature.school.trim(), chineseDate(signature.date).trim()];
  if (school === '' && date === '') return [];
  return [{ kind: 'signature', school, date, sealed: signature.sealed, source: { part: 'signature', path: 'school' } }];
}

function unplacedBlocks({ unplaced }: ReportContent): Block[] {
  const lines = unplaced.lines.filter(({ text }) => text.trim() !== '');
  if (lines.length === 0) return [];
  const text = '未归入各章的文字';
  return [
    {
      kind: 'heading',
      runs: [{ role: 'heading1', text }],
      bookmark: { level: 1, title: text },
      source: { part: 'unplaced', path: 'lines' },
    },
    ...unplaced.lines.flatMap((line, i): Block[] =>
      line.text.trim() === ''
        ? []
        : [
            {
              kind: 'paragraph',
              runs: [{ role: 'body', text: line.text }],
              source: { part: 'unplaced', path: `lines.${i}` },
            },
          ],
    ),
  ];
}
