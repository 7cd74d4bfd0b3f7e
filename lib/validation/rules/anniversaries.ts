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
const BEGAN = '创建|创办|始建|建校|肇始|创立|发轫';
/** 学校创建于1956年, 1956年建校; 始建于1958年的图书馆 is of another thing. */
const FOUNDED = new RegExp(
  `(?:${BEGAN}|溯源|起源|追溯[到至]|前身[^，,。；;]{0,24}?)(?:于)?\\s?((?:18|19|20)\\d{2})\\s?年(?!的(?![^，,。；;附]{0,12}(?:学校|大学|学院|院校|学堂|书院)))|((?:18|19|20)\\d{2})\\s?年[^，,。；;\\d迎庆举筹纪启]{0,4}(?:${BEGAN})(?!\\s?(?:${NUMBER}))`,
  'g',
);
/** A school may count from any of the years it tells of itself. */
const founding = sentencesHolding(new RegExp(`${BEGAN}|溯源|起源|追溯|前身|成立|组建|升格|更名|改建|合并`));
const kept = sentencesHolding(/周年|年校庆/);
/** What else keeps anniversaries: 法学专业办学40周年, 附属中学建校30周年, 示范大学建校110周年. */
const OTHER_KEEPS =
  /附属|附中|附小|中学|小学|幼儿园|专业|学科|医院|校区|分校|教育|兄弟|同类|(?<=[\p{Script=Han}])(?<![年月日我])(?:大学|学院)/u;
/** What has years of its own beside those of the school: 校报创办于1985年. */
const OTHERS = /(?:报|刊|馆|网|网站|中心|专业|系|医院|电台|出版社|公司|实验室)(?:创|始|建|肇|追|起)/;
/** 2018年迎来建校60周年: the year that stands beside it, whichever the report is of. */
const YEARS = /((?:18|19|20)\d{2})\s?年/g;
const BESIDE = 46;
/** It is told the year before, and prepared in those before that. */
const AHEAD = 1;
const PREPARED = /筹备|筹办|筹建|倒计时|迎接|启动/;
const LONG_AHEAD = 5;

const isOfOthers = (before: string, school: string): boolean => {
  const clause = before.split(/[，,。；;、]/).at(-1) ?? '';
  return OTHER_KEEPS.test(school === '' ? clause : clause.replaceAll(school, ''));
};

/** The school's years against the year it tells of its founding. */
export const anniversaries: Rule = {
  id: 'impossible-relation',
  check: (report) => {
    const { start, end } = report.preface.period;
    if (!isIsoDay(start) || !isIsoDay(end)) return [];
    const told = kept(report).flatMap(({ text, ...at }) =>
      matchesIn(text, ANNIVERSARY)
        .filter(({ index }) => !isOfOthers(text.slice(0, index), report.signature.school))
        .map(({ 0: quote, 1: a, 2: b, index }) => ({
          ...at,
          quote,
          written: a ?? b ?? '',
          beside: Number(matchesIn(text.slice(Math.max(0, index - BESIDE), index), YEARS).at(-1)?.[1]),
          ahead: PREPARED.test(text) ? LONG_AHEAD : AHEAD,
        })),
    );
    if (told.length === 0) return [];
    const sentences = founding(report);
    const founded = sentences.flatMap(({ text }) =>
      OTHERS.test(text) ? [] : matchesIn(text, FOUNDED).map(({ 1: a, 2: b }) => Number(a ?? b)),
    );
    if (founded.length === 0) return [];
    const years = sentences.flatMap(({ text }) => matchesIn(text, YEARS).map(({ 1: year }) => Number(year)));
    const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
    return told.flatMap(({ part, path, quote, written, ahead, beside }) => {
      const age = readNumber(written);
      if (age === undefined) return [];
      const dated = beside > 0 && !founded.includes(beside);
      const [from, to] = dated ? [beside, beside] : [first, last];
      if (years.some((own) => age >= from - own && age <= to + ahead - own)) return [];
      const right = [...new Set(founded)].map((year) => `按所写的${year}年算，${to}年是${to - year}周年`).join('；');
      const message = `写“${quote}”，${right}，请核对`;
      const values = { age, founded: founded[0] ?? 0 };
      return [finding('impossible-relation', 'warning', part, message, { path, quote, values })];
    });
  },
};
