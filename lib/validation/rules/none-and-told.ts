import { isIsoDay, itemOf, type ReportContent } from '@/lib/report';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';
import { sentencesHolding } from '../sentences';
import { yearSpokenOf } from '../spoken-year';

const COUNT = '(?:[1-9]\\d{0,5}|[一二两三四五六七八九十])(?:\\.\\d+)?\\s?';
/** Those of the school: 体育学院院长 and 部门负责人 are others. */
const LEADER =
  '(?:校级?领导(?:干部|班子成员|班子)?|院级?领导(?:干部|班子成员|班子)?|(?<!(?:学院|研究院|医院|[系部处所室馆心支总])(?:党委|党总支)?)(?:党委(?:副)?书记|书记|(?:副)?校长|(?:副)?院长))';
/** So many characters of other words; work on a matter is no case of it: 来华留学生管理人员3名, 接受捐赠的制度3项. */
const words = (most: number, but = ''): string =>
  `(?:(?!制度|办法|规定|细则|管理|公告|栏目|会议|小组|教育|培训|辅导|教师|工作|计划|校友)[^。；;，,\\d无未没${but}]){0,${most}}`;
/** What a sentence tells of an item, so that it is not none: one count of it at least. */
const TOLD = [
  {
    item: 23,
    words: `${LEADER}(?:[、和及与]${LEADER})*${words(12, '、和及与等部门处')}因公(?:临时)?出国(?:[（(]境[）)])?${words(8)}[，,]?共?${COUNT}(?:人次|批|个?团组|人|次)`,
  },
  {
    item: 16,
    words: `(?:接受|收到)(?![^。；;，,捐]{0,8}(?:我校|本校|学校)捐)${words(8)}捐赠${words(12)}${COUNT}(?:万|亿|元|笔|项)`,
  },
  {
    item: 17,
    words: `(?<!清理|关停|注销|关闭|剥离|划转|脱钩)校办企业${words(6)}${COUNT}(?:家|户|个(?!月|工作日|方面))`,
  },
  { item: 46, words: `新增${words(6)}[硕博]士${words(8)}授权(?:学科|点)${words(6)}${COUNT}个` },
  {
    item: 47,
    words: `中外合作办学(?:项目|机构)[^。；;无未没]{0,20}招[生收]${words(6)}${COUNT}[人名]|中外合作办学(?:项目|机构)${words(6)}${COUNT}(?:个|项)|${COUNT}(?:个|项)中外合作办学(?!政策|制度|办法|信息|栏目)`,
  },
  { item: 48, words: `来华留学生${words(6)}${COUNT}(?:人|名)` },
].map(({ item, words: told }) => ({ item, pattern: new RegExp(told) }));

const mayTell = sentencesHolding(/因公(?:临时)?出国|捐赠|校办企业|授权(?:学科|点)|中外合作办学|来华留学生/);
/** Of others, of all the years since, or of what is asked for or at an end. */
const OTHERWISE = /毕业|累计|以来|历年|校友会|拟|计划|将|申报|申请新|终止|停办|退出/;

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
