import { findFormerBodies, findLaws, plainTitle, REPEALED_LAWS } from '@/lib/prose';
import { remembered } from '@/lib/prose/remembered';
import { chineseDate, type ReportContent } from '@/lib/report';
import type { Finding } from '../finding';
import { type Remark, textRule, writtenPassages } from '../passages';
import { finding, type Rule } from '../rule';

/** Ministries under the name they bear since the last reform. */
export const formerBody = textRule(
  'obsolete-name',
  (text) =>
    findFormerBodies(text).map(
      ({ quote, now, since }): Remark => ({
        severity: 'warning',
        message: `“${quote}”已在${since}年机构改革中改为${now}；指当时的机构请写“原${quote}”`,
        quote,
        values: { written: quote, right: now },
      }),
    ),
  writtenPassages,
);

/** A law that was repealed before the period of the report ended. */
export const repealedLaw: Rule = {
  id: 'obsolete-name',
  check: (report) => writtenPassages(report).flatMap(({ part, path, text }) => repealed(report, text, part, path)),
};

const repealedIn = remembered((text) =>
  findLaws(text).flatMap(({ title, quote }) => {
    const plain = plainTitle(title);
    const law = REPEALED_LAWS.find((known) => known.title === plain);
    return law ? [{ law, title, quote }] : [];
  }),
);

function repealed(
  { preface: { period } }: ReportContent,
  text: string,
  part: Finding['part'],
  path: string,
): Finding[] {
  return repealedIn(text).flatMap(({ law, title, quote }): Finding[] => {
    if (period.end !== '' && period.end < law.since) return [];
    const message = `《${title}》自${chineseDate(law.since)}起不再施行，应引用${law.successor}`;
    return [
      finding('obsolete-name', 'warning', part, message, {
        path,
        quote,
        values: { written: title, right: law.successor },
      }),
    ];
  });
}
