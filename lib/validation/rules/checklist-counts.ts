import { findQuantities } from '@/lib/prose';
import { CATEGORIES, CHECKLIST, hasChecklist, type ItemState, itemOf, type ReportContent } from '@/lib/report';
import type { Finding } from '../finding';
import { finding, type Rule } from '../rule';
import { type Sentence, sentencesHolding } from '../sentences';

const BASIS = '教办函〔2014〕23号：高等学校信息公开事项清单';

/** What a sentence calls the items of a state. */
const STATES: readonly { state: ItemState; said: RegExp; name: string }[] = [
  { state: 'campus', said: /校内公开的?(?:有|共|为)?$/, name: '校内公开' },
  { state: 'not-applicable', said: /不(?:适用|涉及)(?:于?(?:本校|学校|我校))?的?(?:有|共|为)?$/, name: '不适用' },
  { state: 'none', said: /(?:没有|未)(?:发生|产生)的?(?:有|共|为)?$/, name: '无' },
  { state: 'public', said: /(?<!不予|校内|不|未)公开的?(?:有|共|为)?$/, name: '公开' },
];
const BEHIND = 12;

const listSentences = sentencesHolding(/清单/);
/** "学校应公开事项37项": as many as the table has. */
const OWN_COUNT = /应(?:当|该)?(?:主动)?公开的?(?:清单)?(?:事项|内容|信息)(?:共|有|为|计)*$/;

const countOf = (report: ReportContent, state: ItemState): number =>
  CHECKLIST.filter(({ number }) => itemOf(report, number)?.state === state).length;

/** The list has 10 categories and 50 items, and the table as many of each state as the text says. */
export const checklistCounts: Rule = {
  id: 'claim-vs-checklist',
  check: (report) => listSentences(report).flatMap((sentence) => judge(report, sentence)),
};

function judge(report: ReportContent, { part, path, text }: Sentence): Finding[] {
  return findQuantities(text).flatMap(({ start, end, unit, value, quote }): Finding[] => {
    const before = text.slice(Math.max(0, start - BEHIND), start).replace(/\s/g, '');
    const behind = text.slice(end, end + 4);
    const ofList =
      official(unit, before, behind, text.slice(0, start)) ?? (unit === '项' ? told(report, before) : undefined);
    const ofTable = unit === '项' && OWN_COUNT.test(before) ? listed(report) : undefined;
    const expected = ofList ?? ofTable;
    if (!expected || expected.count === value) return [];
    const message = `正文写“${quote.trim()}”，${expected.what}${expected.count}项，请核对`;
    const more = { path, quote: text.slice(Math.max(0, start - BEHIND), end), basis: BASIS };
    const values = { told: value, count: expected.count };
    return [finding(ofList ? 'claim-vs-checklist' : 'count-claim', 'warning', part, message, { ...more, values })];
  });
}

type Expected = { count: number; what: string };

/** "清单的10个类别50个事项", "清单所列50项". */
function official(unit: string, before: string, behind: string, sentence: string): Expected | undefined {
  if (/清单》?(?:所列|规定的|的|中的|列出的)?(?:全部|共)?$/.test(before) && unit === '项' && !/[类个]/.test(behind)) {
    return { count: CHECKLIST.length, what: '清单共' };
  }
  if (unit === '个' && /^事项/.test(behind) && /清单》?(?:所列|规定的|的)/.test(sentence.slice(-20))) {
    return { count: CHECKLIST.length, what: '清单共' };
  }
  const category =
    /清单》?(?:所列|规定的|的)?$/.test(before) && (unit === '类' || (unit === '个' && /^(?:大类|类别)/.test(behind)));
  return category ? { count: CATEGORIES.length, what: '清单的类别共' } : undefined;
}

/** Every item somebody answered stands in the table. */
function listed(report: ReportContent): Expected | undefined {
  const count = CHECKLIST.filter(({ number }) => (itemOf(report, number)?.state ?? '') !== '').length;
  return count === 0 ? undefined : { count, what: '清单表列有' };
}

/** A table may say 无 of what the text calls 不适用, and the reverse. */
const isSame = (other: ItemState, own: ItemState): boolean =>
  other !== own && [other, own].every((state) => state === 'none' || state === 'not-applicable');

function told(report: ReportContent, before: string): Expected | undefined {
  if (!hasChecklist(report)) return undefined;
  const state = STATES.find(({ said }) => said.test(before));
  if (!state) return undefined;
  const used =
    countOf(report, state.state) > 0 ? state : (STATES.find((other) => isSame(other.state, state.state)) ?? state);
  return { count: countOf(report, used.state), what: `清单表中填为“${used.name}”的有` };
}
