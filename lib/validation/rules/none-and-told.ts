import { isIsoDay, itemOf, type ReportContent } from '@/lib/report';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';
import { sentencesHolding } from '../sentences';
import { yearSpokenOf } from '../spoken-year';

const COUNT = '(?:[1-9]\\d{0,5}|[一二两三四五六七八九十])(?:\\.\\d+)?\\s?';
/** What a sentence tells of an item, so that it is not none: one count of it at least. */
const TOLD = [
  {
    item: 23,
    words: `(?:[校院]级?领导|书记|校长|院长)[^。；;无未没]{0,16}因公(?:临时)?出国(?:[（(]境[）)])?[^。；;\\d无未没]{0,8}${COUNT}(?:人次|批|个?团组|人|次)`,
  },
  { item: 16, words: `(?:接受|收到)[^。；;，,无未没]{0,8}捐赠[^。；;\\d无未没]{0,12}${COUNT}(?:万|亿|元|笔|项)` },
  { item: 17, words: `校办企业[^。；;，,\\d无未没]{0,6}${COUNT}(?:家|户|个)` },
  {
    item: 46,
    words: `新增[^。；;，,\\d无未没]{0,6}[硕博]士[^。；;，,\\d]{0,8}授权(?:学科|点)[^。；;，,\\d]{0,6}${COUNT}个`,
  },
  {
    item: 47,
    words: `中外合作办学(?:项目|机构)[^。；;无未没]{0,20}招[生收][^。；;\\d无未没]{0,6}${COUNT}[人名]|中外合作办学(?:项目|机构)[^。；;，,\\d无未没]{0,6}${COUNT}(?:个|项)|${COUNT}(?:个|项)中外合作办学`,
  },
  { item: 48, words: `来华留学生[^。；;，,\\d无未没]{0,6}${COUNT}(?:人|名)` },
].map(({ item, words }) => ({ item, pattern: new RegExp(words) }));

const mayTell = sentencesHolding(/因公(?:临时)?出国|捐赠|校办企业|授权(?:学科|点)|中外合作办学|来华留学生/);
/** Of others, or of all the years since. */
const OTHERWISE = /毕业|累计|以来|历年|校友会|拟|计划|将/;

/** An item that is 无, or not for this school, while the text counts some. */
export const noneAndTold: Rule = {
  id: 'claim-vs-checklist',
  check: (report) => {
    const none = TOLD.flatMap(({ item, pattern }) => {
      const state = itemOf(report, item)?.state;
      return state === 'none' || state === 'not-applicable' ? [{ item, pattern, state }] : [];
    });
    if (none.length === 0) return [];
    return mayTell(report).flatMap(({ part, path, text }) =>
      none.flatMap(({ item, pattern, state }): Finding[] => {
        const found = pattern.exec(text);
        if (!found || OTHERWISE.test(text) || !isOwn(report, text.slice(0, found.index + found[0].length))) return [];
        const message = `正文写“${found[0]}”，清单第${item}项填为“${state === 'none' ? '无' : '不适用'}”，请核对`;
        return [finding('claim-vs-checklist', 'warning', part, message, { path, quote: found[0], values: { item } })];
      }),
    );
  },
};

const isOwn = ({ preface: { period } }: ReportContent, words: string): boolean =>
  isIsoDay(period.start) && isIsoDay(period.end) && yearSpokenOf(words, period) !== 'other';
