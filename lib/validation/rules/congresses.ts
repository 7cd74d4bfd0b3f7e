import { findCongresses, findSessions } from '@/lib/prose/congresses';
import { remembered } from '@/lib/prose/remembered';
import { chineseOrdinal, isIsoDay, type ReportContent } from '@/lib/report';
import { writtenPassages } from '../passages';
import { finding, type Rule } from '../rule';

/** The month a report was written in: of its date, unless that is before its period's end; else when such reports are due. */
function writtenIn({ signature, preface }: ReportContent): string | undefined {
  const { end } = preface.period;
  if (isIsoDay(signature.date) && signature.date >= end) return signature.date.slice(0, 7);
  if (!isIsoDay(end)) return undefined;
  const [year = 0, month = 0] = end.split('-').map(Number);
  const later = new Date(Date.UTC(year, month - 1 + MONTHS_DUE, 1));
  return later.toISOString().slice(0, 7);
}
const MONTHS_DUE = 3;

/** A congress or plenary session that had not been held when the report was written. */
export const laterSession: Rule = {
  id: 'wrong-year',
  check: (report) => {
    const written = writtenIn(report);
    if (written === undefined) return [];
    return writtenPassages(report).flatMap(({ part, path, text, readings }) =>
      meetingsIn(text, readings)
        .filter(({ month }) => month > written)
        .map(({ name, month, quote }) => {
          const [year, number] = month.split('-').map(Number);
          const message = `${name}于${year}年${number}月召开，晚于本报告成文，请核对`;
          return finding('wrong-year', 'warning', part, message, { path, quote, values: { session: name } });
        }),
    );
  },
};

type Meeting = { name: string; month: string; quote: string };

const meetingsIn = remembered((text, readings): readonly Meeting[] => [
  ...findCongresses(text, readings).map(({ congress, ...more }) => ({
    ...more,
    name: `党的${chineseOrdinal(congress)}大`,
  })),
  ...findSessions(text, readings).map(({ congress, session, ...more }) => {
    return { ...more, name: `${chineseOrdinal(congress)}届${chineseOrdinal(session)}中全会` };
  }),
]);
