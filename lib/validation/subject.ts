import { partOf, type ReportContent } from '@/lib/report';
import type { Finding } from './finding';
import { slotAt, slotText } from './text-slots';

/** The words a message names: “三项工作”. */
const namedIn = (message: string): string[] => [...message.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);

/** The sentences of a quote that its message speaks of; all of them where it names none of their words. */
function sentencesMeant(quote: string, message: string): string {
  const named = namedIn(message);
  const meant = quote.split(/(?<=[。！？；])/).filter((sentence) => named.some((words) => sentence.includes(words)));
  return meant.length > 0 ? meant.join('') : quote;
}

/**
 * A warning with the whole sentences it speaks of. A quote is cut at so many characters: where it ends says nothing of
 * what an answer to it was about.
 */
export function withSubject(report: ReportContent, finding: Finding): Finding {
  const { severity, part, path, quote, message, about } = finding;
  if (severity !== 'warning' || about !== undefined || path === undefined || quote === undefined) return finding;
  const slot = slotAt(partOf(report, part), path);
  const text = slot === undefined ? '' : slotText(slot);
  const meant = sentencesMeant(quote, message);
  const start = text.indexOf(quote);
  // A quote over several paragraphs stands nowhere as it is.
  const from = start < 0 ? text.indexOf(meant) : start + Math.max(0, quote.indexOf(meant));
  return { ...finding, about: from < 0 ? meant : sentencesAt(text, from, from + meant.length) };
}

const ENDS = '。！？；';
/** No sentence that is meant to be read goes on for longer, on either side. */
const LONGEST = 300;

/** [from, to) and what belongs to the same sentences on both sides. */
function sentencesAt(text: string, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start > Math.max(0, from - LONGEST) && !ENDS.includes(text[start - 1] ?? '')) start -= 1;
  while (end < Math.min(text.length, to + LONGEST) && !ENDS.includes(text[end - 1] ?? '')) end += 1;
  return text.slice(start, end);
}
