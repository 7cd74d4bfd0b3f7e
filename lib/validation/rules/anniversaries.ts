import { readHanNumber } from '@/lib/prose/numerals';
import { matchesIn } from '@/lib/prose/span';
import { isIsoDay } from '@/lib/report';
import { finding, type Rule } from '../rule';
import { sentencesHolding } from '../sentences';

const NUMBER = '\\d{2,3}|[一二三四五六七八九十百]{1,5}';
const ANNIVERSARY = new RegExp(`(?:建校|办学|校庆)\\s?(${NUMBER})\\s?(?:周年|年校庆)|(${NUMBER})\\s?周年校庆`, 'g');
/** 学校创建于1956年, 始建于1902年: a school may count from either. */
const FOUNDED =
  /(?:创建|创办|始建|建校|肇始|创立|发轫|溯源|起源|追溯[到至]|前身[^，,。；;]{0,24}?)(?:于)?\s?((?:18|19|20)\d{2})\s?年/g;
const founding = sentencesHolding(
  /(?:创建|创办|始建|建校|肇始|创立|发轫|溯源|起源|追溯[到至]|前身)[^，,。；;]{0,26}(?:18|19|20)\d{2}/,
);
const kept = sentencesHolding(/周年|年校庆/);
/** It is prepared for the year before. */
const AHEAD = 1;

/** The school's years against the year it tells of its founding. */
export const anniversaries: Rule = {
  id: 'impossible-relation',
  check: (report) => {
    const { start, end } = report.preface.period;
    if (!isIsoDay(start) || !isIsoDay(end)) return [];
    const told = kept(report).flatMap(({ text, ...at }) =>
      matchesIn(text, ANNIVERSARY).map(({ 0: quote, 1: a, 2: b }) => ({ ...at, quote, written: a ?? b ?? '' })),
    );
    if (told.length === 0) return [];
    const years = founding(report).flatMap(({ text }) => matchesIn(text, FOUNDED).map(({ 1: year }) => Number(year)));
    const [year] = years;
    const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4)) + AHEAD];
    return told.flatMap(({ part, path, quote, written }) => {
      const age = /^\d/.test(written) ? Number(written) : readHanNumber(written);
      if (age === undefined || year === undefined) return [];
      if (years.some((own) => age >= first - own && age <= last - own)) return [];
      const message = `写“${quote}”，按所写的${year}年算，${last - AHEAD}年是${last - AHEAD - year}周年，请核对`;
      return [
        finding('impossible-relation', 'warning', part, message, { path, quote, values: { age, founded: year } }),
      ];
    });
  },
};
