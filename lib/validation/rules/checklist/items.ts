import {
  CHECKLIST,
  type ChecklistItem,
  hasChecklist,
  type ItemContent,
  itemOf,
  itemPart,
  type ReportContent,
} from '@/lib/report';
import type { Finding } from '../../finding';
import { finding, type Rule } from '../../rule';

const BASIS = '教办函〔2014〕23号：对清单所列信息的公开情况逐条详细说明；教办厅函〔2018〕80号：逐项说明并附栏目链接';

export type AnsweredItem = { item: ChecklistItem; answer: ItemContent };

/** The items with what the school says of them; a table nobody has begun is one finding, not fifty. */
export function answeredItems(report: ReportContent): AnsweredItem[] {
  if (!hasChecklist(report)) return [];
  return CHECKLIST.map((item) => ({
    item,
    answer: itemOf(report, item.number) ?? { state: '', links: [], remark: '', department: '' },
  }));
}

/** A rule over every single item. */
const itemRule = (id: string, check: (given: AnsweredItem) => Finding[]): Rule => ({
  id,
  check: (report) => answeredItems(report).flatMap(check),
});

const name = ({ number, text }: ChecklistItem) => `第${number}项“${text.length > 24 ? `${text.slice(0, 24)}…` : text}”`;

const hasLink = ({ links }: ItemContent) => links.some((link) => link.trim() !== '');

/** Unanswered is not 无: every item wants 公开, 校内公开, 无 or 不适用. */
export const itemUnanswered = itemRule('item-unanswered', ({ item, answer }) => {
  if (answer.state !== '') return [];
  const message = `${name(item)}还没有填写公开情况，请选择公开、校内公开、无或不适用`;
  return [
    finding('item-unanswered', 'error', itemPart(item.number), message, {
      path: 'state',
      quote: item.text,
      basis: BASIS,
    }),
  ];
});

export const itemWithoutLink = itemRule('item-without-link', ({ item, answer }) => {
  if (answer.state !== 'public' || hasLink(answer)) return [];
  const explained = answer.remark.trim() !== '';
  const message = explained
    ? `${name(item)}标为公开但没有链接，只有说明“${answer.remark.trim()}”，能附栏目链接的请补上`
    : `${name(item)}标为公开但没有链接，请附上栏目链接，或改选其他公开情况`;
  const more = { path: 'links.0', quote: item.text, basis: BASIS };
  return [finding('item-without-link', explained ? 'warning' : 'error', itemPart(item.number), message, more)];
});

/** 每项“无”“不适用”都要说明理由: what is not published is explained item by item. */
export const noneWithoutReason = itemRule('none-without-reason', ({ item, answer }) => {
  const silent = answer.remark.trim() === '' || /^(无|不适用|没有)[。.]?$/.test(answer.remark.trim());
  if ((answer.state !== 'none' && answer.state !== 'not-applicable') || !silent) return [];
  const label = answer.state === 'none' ? '无' : '不适用';
  const message = `${name(item)}填了“${label}”而没有说明理由，请在备注中写明（如“本学年未发生”“学校无此项业务”）`;
  const more = { path: 'remark', quote: item.text, basis: BASIS };
  return [finding('none-without-reason', 'error', itemPart(item.number), message, more)];
});

/** 无 beside an address: one of the two is wrong. */
export const noneWithLink = itemRule('none-with-link', ({ item, answer }) => {
  if (answer.state !== 'none' && answer.state !== 'not-applicable') return [];
  if (!hasLink(answer)) return [];
  const label = answer.state === 'none' ? '无' : '不适用';
  const message = `${name(item)}填了“${label}”却附有链接，请核对公开情况`;
  return [finding('none-with-link', 'warning', itemPart(item.number), message, { path: 'state', quote: item.text })];
});
