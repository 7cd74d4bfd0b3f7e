import { CHECKLIST, hasChecklist, type ItemContent, itemOf, itemPart, type ReportContent } from '@/lib/report';
import { mandatedChapters, printedHeading } from '../chapters-of';
import type { Finding } from '../finding';
import { judgeLink } from '../links';
import { finding, type Rule } from '../rule';

const BASIS = '教办函〔2014〕23号；教办厅函〔2018〕80号：逐项说明并附栏目链接';

const perItem = (
  report: ReportContent,
  check: (item: ItemContent, number: number, text: string) => Finding[],
): Finding[] =>
  CHECKLIST.flatMap(({ number, text }) => {
    const item = itemOf(report, number);
    return item ? check(item, number, text) : [];
  });

/** The table is there, in its chapter or as an attachment, and every item is answered. */
export const checklistAbsent: Rule = {
  id: 'checklist-absent',
  check: (report) => {
    if (!hasChecklist(report)) {
      const message = '没有填写清单事项公开情况表，请对50项逐项说明公开情况并附链接';
      return [finding('checklist-absent', 'error', 'checklist', message, { ...behindLast(report), basis: BASIS })];
    }
    return CHECKLIST.filter(({ number }) => (itemOf(report, number)?.state ?? '') === '').map(({ number, text }) =>
      finding('checklist-absent', 'error', itemPart(number), `第${number}项“${clip(text)}”还没有填写公开情况`, {
        path: 'state',
        basis: BASIS,
      }),
    );
  },
};

/** Quotes the heading after which the table would stand. */
function behindLast(report: ReportContent): { quote?: string } {
  const last = mandatedChapters(report).findLast(({ position }) => position >= 0);
  return last ? { quote: printedHeading(last) } : {};
}

export const publicWithoutLink: Rule = {
  id: 'public-without-link',
  check: (report) =>
    perItem(report, (item, number, text) => {
      const linked = item.links.some((link) => link.trim() !== '');
      if (item.state !== 'public' || linked) return [];
      const message = `第${number}项“${clip(text)}”填为公开，但没有链接`;
      return [finding('public-without-link', 'error', itemPart(number), message, { path: 'links.0', basis: BASIS })];
    }),
};

/** Every 无 and 不适用 needs a stated reason. */
export const noneWithoutReason: Rule = {
  id: 'none-without-reason',
  check: (report) =>
    perItem(report, (item, number, text) => {
      if ((item.state !== 'none' && item.state !== 'not-applicable') || isReason(item.remark)) return [];
      const said = item.state === 'none' ? '无' : '不适用';
      const message = `第${number}项“${clip(text)}”填为“${said}”，没有说明理由`;
      return [
        finding('none-without-reason', 'error', itemPart(number), message, {
          path: 'remark',
          quote: text,
          basis: BASIS,
        }),
      ];
    }),
};

/** Saying 无 again gives no reason. */
const isReason = (remark: string): boolean => !/^(无|没有|不适用|暂无|[-—/.。\s])*$/.test(remark.trim());

export const links: Rule = {
  id: 'links',
  check: (report) =>
    perItem(report, (item, number) =>
      item.links.flatMap((link, i) => {
        const judged = judgeLink(link, item.state);
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

const clip = (text: string) => (text.length > 18 ? `${text.slice(0, 18)}……` : text);
