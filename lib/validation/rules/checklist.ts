import {
  CHECKLIST,
  type ChecklistItem,
  ITEM_STATE_LABELS,
  type ItemContent,
  itemOf,
  itemPart,
  type ReportContent,
} from '@/lib/report';
import type { Finding } from '../finding';
import { itemName } from '../item-name';
import { judgeLink } from '../links';
import { finding, type Rule } from '../rule';

const BASIS = '教办函〔2014〕23号；教办厅函〔2018〕80号：逐项说明并附栏目链接';

const perItem = (report: ReportContent, check: (answer: ItemContent, item: ChecklistItem) => Finding[]): Finding[] =>
  CHECKLIST.flatMap((item) => {
    const answer = itemOf(report, item.number);
    return answer ? check(answer, item) : [];
  });

export const publicWithoutLink: Rule = {
  id: 'public-without-link',
  check: (report) =>
    perItem(report, ({ links, state }, item) => {
      if (state !== 'public' || links.some((link) => link.trim() !== '')) return [];
      const message = `${itemName(item)}填为公开，但没有链接`;
      const more = { path: 'links.0', basis: BASIS };
      return [finding('public-without-link', 'error', itemPart(item.number), message, more)];
    }),
};

const isNone = (state: ItemContent['state']): state is 'none' | 'not-applicable' =>
  state === 'none' || state === 'not-applicable';

/** Every 无 and 不适用 needs a stated reason. */
export const noneWithoutReason: Rule = {
  id: 'none-without-reason',
  check: (report) =>
    perItem(report, ({ state, remark }, item) => {
      if (!isNone(state) || isReason(remark)) return [];
      const message = `${itemName(item)}填为“${ITEM_STATE_LABELS[state]}”，没有说明理由`;
      const more = { path: 'remark', quote: item.text, basis: BASIS };
      return [finding('none-without-reason', 'error', itemPart(item.number), message, more)];
    }),
};

/** 另行发布职业教育质量年度报告：<网址>: the reason says whose address it is. */
const EXPLAINED = /另行?(?:发布|公开|公布|编制|设|见)|(?:详|参|可)见|代之|[\p{Script=Han}）》”][：:]\s*$/u;

/** A link shows what 无 says is not there. */
export const noneWithLink: Rule = {
  id: 'none-with-link',
  check: (report) =>
    perItem(report, ({ state, links: typed, remark }, item) => {
      const at = typed.findIndex((link) => link.trim() !== '');
      if (at < 0 || !isNone(state) || EXPLAINED.test(remark)) return [];
      const message = `${itemName(item)}填为“${ITEM_STATE_LABELS[state]}”，却列有链接，请核对公开情况，或移去链接`;
      const more = { path: `links.${at}`, quote: typed[at]?.trim() ?? '', basis: BASIS };
      return [finding('none-with-link', 'warning', itemPart(item.number), message, more)];
    }),
};

/** Saying 无 again gives no reason. */
export const isReason = (remark: string): boolean => !/^(无|没有|不适用|不涉及|暂无|[-—/.。\s])*$/.test(remark.trim());

export const links: Rule = {
  id: 'links',
  check: (report) =>
    perItem(report, ({ links: typed, state }, { number }) =>
      typed.flatMap((link, i) => {
        const judged = judgeLink(link, state);
        if (!judged) return [];
        const message = `第${number}项：${judged.message}`;
        return [
          finding(judged.rule, judged.severity, itemPart(number), message, {
            path: `links.${i}`,
            quote: link.trim(),
            basis: BASIS,
          }),
        ];
      }),
    ),
};
