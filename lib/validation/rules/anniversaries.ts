import { readNumber } from '@/lib/prose/numerals';
import { matchesIn } from '@/lib/prose/span';
import { isIsoDay } from '@/lib/report';
import { finding, type Rule } from '../rule';
import { sentencesHolding } from '../sentences';

const NUMBER = '\\d{2,3}|[一二三四五六七八九十百]{1,5}';
/** 本科办学60周年 and 合作办学十周年 count from years of their own. */
const ANNIVERSARY = new RegExp(
  `(?:(?<!独立|重新|恢复)建校|(?<![科生育作外合程语际])办学|校庆)\\s?(${NUMBER})\\s?(?:周年|年校庆)|(${NUMBER})\\s?周年校庆`,
  'g',
);
/** 学校创建于1956年, 始建于1902年: a school may count from either. */
const FOUNDED =
  /(?:创建|创办|始建|建校|肇始|创立|发轫|溯源|起源|追溯[到至]|前身[^，,。；;]{0,24}?)(?:于)?\s?((?:18|19|20)\d{2})\s?年/g;
const founding = sentencesHolding(
  /(?:创建|创办|始建|建校|肇始|创立|发轫|溯源|起源|追溯[到至]|前身)[^，,。；;]{0,26}(?:18|19|20)\d{2}/,
);
const kept = sentencesHolding(/周年|年校庆/);
/** What has years of its own beside those of the school: 校报创办于1985年. */
const OTHERS = /(?:报|刊|馆|网|网站|中心|专业|系|医院|电台|出版社|公司|实验室)(?:创|始|建|肇|追|起)/;
/** 2018年迎来建校60周年: the year that stands beside it, whichever the report is of. */
const YEARS = /((?:18|19|20)\d{2})\s?年/g;
const BESIDE = 46;
/** It is told the year before, and prepared in those before that. */
const AHEAD = 1;
const PREPARED = /筹备|筹办|筹建|倒计时|迎接|启动/;
const LONG_AHEAD = 5;

/** The school's years against the year it tells of its founding. */
export const anniversaries: Rule = {
  id: 'impossible-relation',
  check: (report) => {
    const { start, end } = report.preface.period;
    if (!isIsoDay(start) || !isIsoDay(end)) return [];
    const told = kept(report).flatMap(({ text, ...at }) =>
      matchesIn(text, ANNIVERSARY).map(({ 0: quote, 1: a, 2: b, index }) => ({
        ...at,
        quote,
        written: a ?? b ?? '',
        beside: Number(matchesIn(text.slice(Math.max(0, index - BESIDE), index), YEARS).at(-1)?.[1]),
        ahead: PREPARED.test(text) ? LONG_AHEAD : AHEAD,
      })),
    );
    if (told.length === 0) return [];
    const years = founding(report).flatMap(({ text }) =>
      OTHERS.test(text) ? [] : matchesIn(text, FOUNDED).map(({ 1: year }) => Number(year)),
    );
    const [year] = years;
    const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
    return told.flatMap(({ part, path, quote, written, ahead, beside }) => {
      const age = readNumber(written);
      if (age === undefined || year === undefined) return [];
      const dated = beside > 0 && !years.includes(beside);
      const [from, to] = dated ? [beside, beside] : [first, last];
      if (years.some((own) => age >= from - own && age <= to + ahead - own)) return [];
      const message = `写“${quote}”，按所写的${year}年算，${to}年是${to - year}周年，请核对`;
      return [
        finding('impossible-relation', 'warning', part, message, { path, quote, values: { age, founded: year } }),
      ];
    });
  },
};
