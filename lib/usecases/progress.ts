import { isBlankProse, isBlankTable, type ReportContent } from '@/lib/report';

/**
 * How much of a report has been begun: preface, every chapter, the table of items and the signature count alike,
 * the table by its share of answered items.
 * @returns 0…1
 */
export function progressOf(content: ReportContent): number {
  const shares = [share(!isBlankProse(content.preface.prose)), ...chapterShares(content), share(isSigned(content))];
  return shares.reduce((sum, part) => sum + part, 0) / shares.length;
}

const share = (done: boolean) => (done ? 1 : 0);

const isSigned = ({ signature }: ReportContent) => signature.school !== '' && signature.date !== '';

function chapterShares(content: ReportContent): number[] {
  return content.chapters.map(({ key, content: chapter }) => {
    if (key === 'checklist') return answeredShare(content);
    return share(!isBlankProse(chapter.prose) || Object.values(chapter.tables).some((table) => !isBlankTable(table)));
  });
}

function answeredShare({ items }: ReportContent): number {
  const all = Object.values(items);
  return all.length === 0 ? 0 : all.filter((item) => item.state !== '').length / all.length;
}
