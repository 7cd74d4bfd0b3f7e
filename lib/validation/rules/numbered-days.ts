import { withoutTitles } from '@/lib/prose';
import { readNumber } from '@/lib/prose/numerals';
import { matchesIn } from '@/lib/prose/span';
import { isIsoDay, type Period } from '@/lib/report';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';
import { type Sentence, sentencesHolding } from '../sentences';

/** Days that are numbered through, with the year of the first. */
const FIRST = {
  教师节: 1985,
  全民国家安全教育日: 2016,
  国家宪法日: 2014,
  国家公祭日: 2014,
  烈士纪念日: 2014,
  中国航天日: 2016,
  世界读书日: 1996,
  国际档案日: 2008,
  全国助残日: 1991,
  中国医师节: 2018,
  中国农民丰收节: 2018,
  全国科技工作者日: 2017,
} as const;
const NAMES = Object.keys(FIRST).join('|');
const isDay = (name: string): name is keyof typeof FIRST => Object.hasOwn(FIRST, name);
const NUMBERED = new RegExp(`第\\s?(\\d{1,3}|[一二三四五六七八九十百]{1,5})\\s?[个次届]\\s?(${NAMES})`, 'g');
const numberedSentences = sentencesHolding(new RegExp(`第[^，,。；;]{1,6}[个次届]\\s?(?:${NAMES})`));
/** 2021—2022学年 is no year of a day. */
const YEAR = /(?<![—–\-~～至]\s?)(?:19|20)\d{2}(?=\s?年)/g;
/** So far before a day its year stands, also where a list of meetings and their dates lies between. */
const REACH = 240;

/** "第四十个教师节" in 2024: the days are counted from their first year on. */
export const numberedDays: Rule = {
  id: 'wrong-year',
  check: (report) => {
    const { period } = report.preface;
    return isIsoDay(period.start) && isIsoDay(period.end)
      ? numberedSentences(report).flatMap((sentence) => judge(sentence, period))
      : [];
  },
};

/** The years a sentence names before the day, where dates are listed any of them; else those of the period. */
function yearsOf(words: string, { start, end }: Period): number[] {
  const named = matchesIn(words, YEAR).map(([year]) => Number(year));
  if (named.length > 0) return [...new Set(named)];
  const [first, last] = [start, end].map((day) => Number(day.slice(0, 4)));
  return first === undefined || last === undefined ? [] : [...new Set([first, last])];
}

const judge = ({ part, path, text }: Sentence, period: Period): Finding[] =>
  matchesIn(withoutTitles(text), NUMBERED).flatMap(({ 0: quote, 1: figure = '', 2: name = '', index }): Finding[] => {
    const written = readNumber(figure);
    const years = yearsOf(text.slice(Math.max(0, index - REACH), index), period);
    const [year] = years;
    if (!isDay(name) || written === undefined || year === undefined) return [];
    if (years.some((each) => each - FIRST[name] + 1 === written)) return [];
    const right = years.map((each) => `${each}年是第${each - FIRST[name] + 1}个`).join('，');
    const message = `写“${quote}”，${name}从${FIRST[name]}年算起，${right}，请核对`;
    const values = { written, right: year - FIRST[name] + 1, year };
    return [finding('wrong-year', 'warning', part, message, { path, quote, values })];
  });
