import { findUrls, normalForm } from '@/lib/prose';
import { remembered } from '@/lib/prose/remembered';
import { CATEGORIES, type ReportContent } from '@/lib/report';
import { judgeLink } from '../links';
import { chapterPassages, type Passage } from '../passages';
import { finding, type Rule } from '../rule';

const BASIS = '教办函〔2014〕23号：高等学校信息公开事项清单';
const LINE = new RegExp(
  `(?:^|[。；])(?:\\d{1,2}[.、])?(${CATEGORIES.map(({ name }) => name).join('|')})(?:（(\\d{1,2})项）)?(?:：|（?http)`,
);

type CategoryLine = { category?: (typeof CATEGORIES)[number]; count?: number; urls: readonly string[] };

/** "教学质量信息（9项）：https://…": what a line before the items of a category says of them all. */
const lineIn = remembered((text): CategoryLine => {
  const [, name, count] = LINE.exec(normalForm(text)) ?? [];
  const category = CATEGORIES.find((own) => own.name === name);
  if (!category) return { urls: [] };
  const urls = findUrls(text).map(({ quote }) => quote);
  return { category, urls, ...(count === undefined ? {} : { count: Number(count) }) };
});

const categoryLines = (report: ReportContent): (CategoryLine & Passage)[] =>
  chapterPassages(report).flatMap((passage) => {
    const line = passage.part === 'checklist' ? lineIn(passage.text) : undefined;
    return line?.category ? [{ ...line, ...passage }] : [];
  });

/** A category told with more items or fewer than the list gives it. */
export const categoryCount: Rule = {
  id: 'wrong-category',
  check: (report) =>
    categoryLines(report).flatMap(({ part, path, text, category, count }) => {
      const right = category?.numbers.length;
      if (!category || right === undefined || count === undefined || count === right) return [];
      const message = `“${category.name}”在清单中有${right}项，这里写${count}项，请核对`;
      const more = { path, quote: text, basis: BASIS, values: { written: count, right } };
      return [finding('wrong-category', 'warning', part, message, more)];
    }),
};

/** A whole category that is to be found on the front page. */
export const categoryHome: Rule = {
  id: 'homepage-link',
  check: (report) =>
    categoryLines(report).flatMap(({ part, path, urls, category }) =>
      urls.flatMap((url) => {
        const verdict = judgeLink(url, 'public');
        if (!category || verdict?.rule !== 'homepage-link') return [];
        const message = `“${category.name}”的“${url}”是网站首页，请换成这一类的栏目地址`;
        return [finding('homepage-link', 'hint', part, message, { path, quote: url })];
      }),
    ),
};
