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
/** The day itself is dated: 2024年9月10日召开庆祝第四十个教师节大会; not 自2015年9月10日起, 2019年9月10日印发的办法. */
const DATED = /((?:19|20)\d{2})\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日[，,]?[^，,。；;\d的起自设印修制]{0,12}$/;
/** 2021—2022学年 is no year of a day. */
const YEAR = /(?<![—–\-~～至]\s?)(?:19|20)\d{2}(?=\s?年)/g;
/** So far before a day its year stands, also where a list of meetings and their dates lies between. */
const REACH = 240;

const OTHER_YEAR = /上一?个?学?年|去年|往年|明年|来年|下一|即将|筹备|启动/;

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

/** The year it is dated by; else those of the period, before which others may be named that speak of other things. */
function yearsOf(words: string, { start, end }: Period): { told: number[]; excused: number[] } {
  const dated = DATED.exec(words)?.[1];
  if (dated !== undefined) return { told: [Number(dated)], excused: [] };
  const own = [...new Set([start, end].map((day) => Number(day.slice(0, 4))))];
  const around = [...own.map((year) => year - 1), ...own.map((year) => year + 1)];
  const named = matchesIn(words, YEAR).map(([year]) => Number(year));
  return { told: own, excused: OTHER_YEAR.test(words) ? [...named, ...around] : named };
}

const judge = ({ part, path, text }: Sentence, period: Period): Finding[] =>
  matchesIn(withoutTitles(text), NUMBERED).flatMap(({ 0: quote, 1: figure = '', 2: name = '', index }): Finding[] => {
    const written = readNumber(figure);
    const { told: years, excused } = yearsOf(text.slice(Math.max(0, index - REACH), index), period);
    const [year] = years;
    if (!isDay(name) || written === undefined || year === undefined) return [];
    if ([...years, ...excused].some((each) => each - FIRST[name] + 1 === written)) return [];
    const right = years.map((each) => `${each}年是第${each - FIRST[name] + 1}个`).join('，');
    const message = `写“${quote}”，${name}从${FIRST[name]}年算起，${right}，请核对`;
    const values = { written, right: year - FIRST[name] + 1, year };
    return [finding('wrong-year', 'warning', part, message, { path, quote, values })];
  });
