import type { IntakeNote, NoteCode } from '@/lib/intake';
import type { Finding } from '@/lib/validation';

/**
 * The rule (domain.md 7.1) under which a note on the source is a finding. What the draft still shows (a heading, a missing
 * chapter, a title, a period, an unanswered item) is found by the rules of lib/validation and not said twice.
 */
const RULES: Partial<Record<NoteCode, string>> = {
  'heading-unplaced': 'chapter-heading',
  numbering: 'numbering',
  'item-category': 'wrong-category',
  'item-text': 'checklist-wording',
  'item-number': 'checklist-wording',
  'item-marks': 'punctuation',
  'link-words': 'text-in-link',
  bullet: 'artefact',
  'table-row': 'artefact',
  attachment: 'attachment-missing',
  'control-characters': 'artefact',
  'text-limit': 'artefact',
};

const chapterOf = ({ part }: IntakeNote): string => (part.startsWith('item:') ? 'checklist' : part);

/** Notes on a text that a careful reader would remark on as well: only of the source, so never errors of the draft. */
export const noteFindings = (notes: readonly IntakeNote[]): Finding[] =>
  notes.flatMap((note) => {
    const rule = RULES[note.code];
    if (rule === undefined) return [];
    const { severity, part, quote, message, line, finding } = note;
    return [
      {
        rule,
        severity,
        part,
        chapter: chapterOf(note),
        message: finding ?? message,
        ...(quote === undefined ? {} : { quote }),
        ...(line === undefined ? {} : { values: { line } }),
      },
    ];
  });
