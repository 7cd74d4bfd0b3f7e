import type { FontRole, TextRun } from '@/lib/typeset';

/** An address ends before Chinese text and before marks that belong to the sentence around it. */
const ADDRESS = /https?:\/\/[!-~]+/g;
const SENTENCE_MARKS = `),.;:!?'"]}>`;

function withoutSentenceMarks(address: string): string {
  let end = address.length;
  while (end > 0 && SENTENCE_MARKS.includes(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}

/** A link only for web addresses: nothing else a cell may hold becomes clickable. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[!-~]+$/.test(text.trim());

/** Text in one role with its web addresses clickable. */
export function textRuns(role: FontRole, text: string): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const link = withoutSentenceMarks(match[0]);
    if (match.index > from) runs.push({ role, text: text.slice(from, match.index) });
    runs.push({ role, text: link, link });
    from = match.index + link.length;
  }
  if (from < text.length) runs.push({ role, text: text.slice(from) });
  return runs;
}
