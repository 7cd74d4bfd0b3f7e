import { findDates, readDate, readOutlineMark } from '@/lib/prose';
import { isBare, joinLines, type SourceLine } from './lines';

export type Closing = {
  /** Index of the first line that no longer belongs to the chapters. */
  start: number;
  school: string;
  date: string;
  dateLine: number | undefined;
  /** Names in the 附件说明. */
  named: string[];
  /** Lines between signature and attachments that have no place. */
  loose: SourceLine[];
  /** Lines of the attachments, each group without its "附件" line. */
  attachments: { line: number; lines: SourceLine[] }[];
};

const ATTACHMENT = /^附[件表]\s*(?:[\d一二三四五六七八九十]{1,2})?\s*[：:]?$/;
const NAMED = /^附件\s*(?:[：:]|[\d一二三四五六七八九十]{1,2}\s*[：:.．、])\s*(?=\S)/;

/** The name of a school or one of its offices, alone. */
export const isOrganization = (text: string): boolean =>
  text.length >= 3 &&
  isBare(text, 40) &&
  /(?:大学|学院|学校|专科学校|办公室|委员会|校区)(?:[（(][^（）()]{1,20}[）)])?$/.test(text);

/** "示例大学2023年11月19日" or a day alone, as signature lines are written. */
function signatureIn(text: string): { school: string; date: string } | undefined {
  const [day, second] = findDates(text);
  if (!day || second || day.end !== text.length) return undefined;
  const school = text.slice(0, day.start).trim();
  if (school !== '' && !isOrganization(school)) return undefined;
  return { school, date: readDate(day.quote) ?? day.quote };
}

/** Where the signature's day stands: alone behind the school's name, or with it, or as the text's last words. */
function signatureIndex(lines: readonly SourceLine[], from: number): number {
  return lines.findIndex((line, i) => {
    if (i < from) return false;
    const signed = signatureIn(line.text);
    if (!signed) return false;
    const [before, after] = [lines[i - 1], lines[i + 1]];
    const alone = after === undefined || ATTACHMENT.test(after.text);
    return signed.school !== '' || alone || [before, after].some((near) => near && isOrganization(near.text));
  });
}

/** Reads 附件说明, 署名, 成文日期 and attachments behind the last chapter (GB/T 9704-2012 7.3.4–7.3.6). @param from index of the first chapter's heading */
export function readClosing(lines: readonly SourceLine[], from: number): Closing {
  const signed = signatureIndex(lines, from);
  const attached = lines.findIndex((line, i) => i > Math.max(from, signed) && ATTACHMENT.test(line.text));
  const end = signed >= 0 ? signed : attached >= 0 ? attached : lines.length;
  const signature = signed >= 0 ? signatureIn(lines[signed]?.text ?? '') : undefined;
  const named = signature || attached >= 0 ? schoolStart(lines, end, signature?.school ?? '') : end;
  const school =
    signature?.school ||
    lines
      .slice(named, end)
      .map((l) => l.text)
      .join('');
  const list = namedStart(lines, from, named);
  const next = signed >= 0 && school === '' ? (lines[signed + 1]?.text ?? '') : '';
  const below = isOrganization(next) ? next : '';
  const behind = signed >= 0 ? signed + (below === '' ? 1 : 2) : end;
  return {
    start: list,
    school: school || below,
    date: signature?.date ?? '',
    dateLine: lines[signed]?.number,
    named: namesIn(lines.slice(list, named)),
    loose: lines.slice(behind, attached >= 0 ? attached : undefined),
    attachments: attached >= 0 ? attachmentsIn(lines.slice(attached)) : [],
  };
}

/** The school's name stands in at most two lines before the day. */
function schoolStart(lines: readonly SourceLine[], end: number, inline: string): number {
  if (inline !== '') return end;
  let start = end;
  while (start > 0 && end - start < 2 && isOrganization(lines[start - 1]?.text ?? '')) start--;
  return start;
}

/** The 附件说明 is within the last lines of the text, with nothing but names behind it. */
function namedStart(lines: readonly SourceLine[], from: number, end: number): number {
  for (let i = end - 1; i > from && end - i <= 30; i--) {
    const text = lines[i]?.text ?? '';
    if (NAMED.test(text)) return i;
    if (!isBare(text, 60)) return end;
  }
  return end;
}

/** "附件：1.甲" + "2.乙": one name a number; a line without number continues the name above it. */
function namesIn(lines: readonly SourceLine[]): string[] {
  const names: string[] = [];
  for (const [i, line] of lines.entries()) {
    const text = i === 0 || NAMED.test(line.text) ? line.text.replace(NAMED, '') : line.text;
    const mark = readOutlineMark(text);
    const last = names.at(-1);
    if (last === undefined || mark || text !== line.text) names.push(mark ? mark.rest : text);
    else names[names.length - 1] = joinLines(last, text);
  }
  return names;
}

function attachmentsIn(lines: readonly SourceLine[]): Closing['attachments'] {
  const groups: Closing['attachments'] = [];
  for (const line of lines) {
    if (ATTACHMENT.test(line.text)) groups.push({ line: line.number, lines: [] });
    else groups.at(-1)?.lines.push(line);
  }
  return groups;
}
