import { findCitedLaws, findFormerBodies } from '@/lib/prose';
import { correction } from '@/lib/prose/correction';
import { type Readings, remembered } from '@/lib/prose/remembered';
import { chineseDate } from '@/lib/report';
import { findingIn, type Remark, writtenPassages } from '../passages';
import type { Rule } from '../rule';
import { formerNumberOf } from './law-citations';

/** A remark that holds for reports of periods which end on a day or later (ISO). */
type Dated = Remark & { from: string };

/** A number that a revision replaced: 国务院令第492号 became 第711号. */
const formerNumbers = (text: string, readings: Readings): Dated[] =>
  findCitedLaws(text, readings).flatMap((cited): Dated[] => {
    const former = formerNumberOf(cited);
    if (!former) return [];
    const { law, written } = former;
    const message = `《${cited.title}》已经修订，“${written.quote}”应为“${law.number}”`;
    const values = { written: written.quote, right: law.number };
    const fix = [correction(written.start, written.quote, law.number, '发文字号')];
    return [{ severity: 'warning', message, quote: cited.quote, values, fix, from: law.since ?? '' }];
  });

/** A law that was repealed. */
const repealed = (text: string, readings: Readings): Dated[] =>
  findCitedLaws(text, readings).flatMap(({ title, quote, meant }): Dated[] => {
    const { until, successor = '' } = meant?.law ?? {};
    if (meant?.kind !== 'exact' || until === undefined) return [];
    const message = `《${title}》自${chineseDate(until)}起不再施行，应引用${successor}`;
    return [{ severity: 'warning', message, quote, values: { written: title, right: successor }, from: until }];
  });

/** Ministries under the name they bear since the last reform; the school year of the reform may use either. */
const formerBodies = (text: string): Dated[] =>
  findFormerBodies(text).map(
    ({ quote, now, since }): Dated => ({
      severity: 'warning',
      message: `“${quote}”已在${since}年机构改革中改为${now}；指当时的机构请写“原${quote}”`,
      quote,
      values: { written: quote, right: now },
      from: `${since}-12-31`,
    }),
  );

/** A report of the time before may cite the law as it was then. */
function datedRule(read: (text: string, readings: Readings) => Dated[]): Rule {
  const remarksOn = remembered(read);
  return {
    id: 'obsolete-name',
    check: (report) => {
      const { end } = report.preface.period;
      return writtenPassages(report).flatMap((passage) =>
        remarksOn(passage.text, passage.readings)
          .filter(({ from }) => end === '' || end >= from)
          .map(({ from: _from, ...remark }) => findingIn('obsolete-name', passage, remark)),
      );
    },
  };
}

export const formerBody = datedRule(formerBodies);
export const formerNumber = datedRule(formerNumbers);
export const repealedLaw = datedRule(repealed);
