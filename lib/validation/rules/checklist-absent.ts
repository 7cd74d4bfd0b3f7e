import { findUrls } from '@/lib/prose';
import {
  CAPABILITY_TEXTS,
  type Capability,
  CHECKLIST,
  type ChecklistItem,
  hasChecklist,
  isIsoDay,
  itemOf,
  itemPart,
  type Period,
  type ReportContent,
} from '@/lib/report';
import { mandatedChapters, printedHeading } from '../chapters-of';
import type { Finding } from '../finding';
import { itemName, itemsNamed } from '../item-name';
import { finding, type Rule } from '../rule';
import { sentencesHolding } from '../sentences';

/** The notice that made the table a part of the report (教办厅函〔2018〕80号) came after this school year. */
const ASKED_SINCE = '2018-01-01';

/** Since 2018 as a table with links (教办厅函〔2018〕80号); before it each item was to be told in detail, wherever (教办函〔2014〕23号). */
const asksTable = ({ end }: Period): boolean => !isIsoDay(end) || end >= ASKED_SINCE;
const basisFor = ({ preface: { period } }: ReportContent): string =>
  asksTable(period)
    ? '教办函〔2014〕23号；教办厅函〔2018〕80号：逐项说明并附栏目链接'
    : '教办函〔2014〕23号：逐条详细说明';

/** The table is there, in its chapter or as an attachment, and every item is answered. */
export const checklistAbsent: Rule = {
  id: 'checklist-absent',
  check: (report) => {
    if (!hasChecklist(report)) return [wholeTable(report)];
    const { lacking, without, single } = openItems(report);
    const basis = basisFor(report);
    const apart =
      single.length > FEW ? [manyOpen(single, basis)] : single.map((item): Finding => unanswered(item, basis));
    return [...together(lacking, without, basis), ...apart];
  },
};

/** So many open items are told one by one; more of them are one thing to do. */
const FEW = 5;
/** Stretches of numbers that a message names. */
const NAMED = 4;

/** Items without an answer: those of what the school hardly has, and the others. */
export function openItems(report: ReportContent) {
  const open = CHECKLIST.filter(({ number }) => (itemOf(report, number)?.state ?? '') === '');
  const { lacking, without } = beyondTheSchool(open);
  return { lacking, without, single: open.filter((item) => !without.includes(item)) };
}

const unanswered = (item: ChecklistItem, basis: string): Finding =>
  finding('checklist-absent', 'error', itemPart(item.number), `${itemName(item)}还没有填写公开情况`, {
    path: 'state',
    quote: item.text,
    basis,
    lacks: `第${item.number}项`,
  });

/** A table being filled: how much is left, and where to go on. */
function manyOpen(open: readonly ChecklistItem[], basis: string): Finding {
  const numbers = open.map(({ number }) => number);
  const message = `清单还有${open.length}项没有填写公开情况：${itemsNamed(numbers, NAMED)}，请逐项填写`;
  const more = {
    path: 'state',
    basis,
    values: { open: open.length, items: numbers.join('、') },
    lacks: `${open.length}项的公开情况`,
  };
  return finding('checklist-absent', 'error', itemPart(numbers[0] ?? 1), message, more);
}

const LIST = /清单|一览表|公开情况表/;
const WHOLE_TABLE = '50项公开情况';
const TABLE = /一览表|情况表/;
const namingTheList = sentencesHolding(LIST);
/** 各栏目统一入口为http://…: said in the paragraph on the list. */
const entrances = sentencesHolding(/(?:入口|[详请可]见|查[阅看询])[^，,]{0,12}(?:https?:\/\/|www\.)/);
/** The report that the preface names is not the list. */
const OF_THE_REPORT = /本报告|电子版/;

/** No item is answered: the table may be elsewhere, and the report says where. */
function wholeTable(report: ReportContent): Finding {
  const attached = report.signature.attachments.findIndex(({ title }) => LIST.test(title));
  const asked = asksTable(report.preface.period);
  const basis = basisFor(report);
  const named = namingTheList(report);
  const online =
    named.find(({ part, text }) => (part === 'checklist' || TABLE.test(text)) && findUrls(text).length > 0) ??
    entrances(report).find(
      ({ part, path, text }) =>
        asked &&
        attached < 0 &&
        !OF_THE_REPORT.test(text) &&
        named.some((list) => list.part === part && list.path === path),
    );
  const url = online && findUrls(online.text)[0]?.quote;
  if (online && url !== undefined) {
    const message = `清单事项公开情况表没有列在报告里，只写了网址“${url}”，请把50项逐项列入报告或作为附件`;
    return finding('checklist-absent', 'warning', online.part, message, {
      path: online.path,
      quote: url,
      basis,
      lacks: WHOLE_TABLE,
    });
  }
  if (attached >= 0) {
    const title = report.signature.attachments[attached]?.title ?? '';
    const message = '清单事项公开情况表只列了附件名称，没有内容，请把50项逐项列入报告或作为附件';
    const more = { path: `attachments.${attached}.title`, quote: title, basis, lacks: WHOLE_TABLE };
    return finding('checklist-absent', 'warning', 'signature', message, more);
  }
  const last = mandatedChapters(report).findLast(({ position }) => position >= 0);
  const message = '没有填写清单事项公开情况表，请对50项逐项说明公开情况并附链接';
  const at = last ? { quote: printedHeading(last) } : {};
  const severity = asked ? 'error' : 'warning';
  return finding('checklist-absent', severity, 'checklist', message, { ...at, basis, lacks: WHOLE_TABLE });
}

/** What a school that has it fills several items about, each with the words by which other items speak of it too. */
const WHOLE: readonly { capability: Capability; about: RegExp }[] = [
  { capability: 'graduate', about: /研究生|硕士|博士/ },
  { capability: 'undergraduate', about: /本科/ },
];

/** Open items of what the school hardly has: those that need it are all open, while most of the table is filled. */
function beyondTheSchool(open: readonly ChecklistItem[]): { lacking: Capability[]; without: ChecklistItem[] } {
  if (open.length * 2 > CHECKLIST.length) return { lacking: [], without: [] };
  const lacks = WHOLE.filter(({ capability }) =>
    CHECKLIST.filter(({ requires }) => requires === capability).every((item) => open.includes(item)),
  );
  const without = open.filter(({ text, requires }) =>
    lacks.some(({ capability, about }) => requires === capability || about.test(text)),
  );
  return { lacking: lacks.map(({ capability }) => capability), without };
}

/** One finding for what has one cause, at the first of its items. */
function together(lacking: readonly Capability[], without: readonly ChecklistItem[], basis: string): Finding[] {
  const [first] = without;
  if (!first) return [];
  const numbers = without.map(({ number }) => number).join('、');
  const reasons = lacking.map((capability) => CAPABILITY_TEXTS[capability].reasonWithout).join('；');
  const message = `第${numbers}项没有列出，请逐项填“不适用”并说明理由，如“${reasons}”；有的请补填公开情况`;
  const more = { path: 'state', basis, values: { items: numbers }, lacks: `第${numbers}项` };
  return [finding('checklist-absent', 'warning', itemPart(first.number), message, more)];
}
