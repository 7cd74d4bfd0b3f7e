import { CHECKLIST, itemOf, itemPart, type ReportContent } from '@/lib/report';
import type { Finding } from '../finding';
import { judgeLink } from '../links';
import { finding, type Rule } from '../rule';
import { sentencesHolding } from '../sentences';

/** That all items are published; neither 除……外均已公开, nor 均已说明公开情况 and 均明确了公开责任. */
const CLAIM =
  /(?:《[^《》]{0,30}清单》|清单)(?![^。；]{0,24}除[^。；]{1,40}外)[^。；]{0,24}(?:均|全部|全都|逐项)[^。；]{0,30}公开(?![情状责时方渠形栏程期要内主依属])/;
const claimSentences = sentencesHolding(CLAIM);

/** Items that the public cannot find: 无, or 公开 with campus addresses only. */
function unpublished(report: ReportContent): number[] {
  return CHECKLIST.map(({ number }) => number).filter((number) => {
    const item = itemOf(report, number);
    if (item?.state === 'none') return true;
    const links = item?.state === 'public' ? item.links.filter((link) => link.trim() !== '') : [];
    return links.length > 0 && links.every((link) => judgeLink(link, 'public')?.rule === 'intranet-link');
  });
}

/** "清单所列事项均已公开" in the text against the table. */
export const claimVsChecklist: Rule = {
  id: 'claim-vs-checklist',
  check: (report) => {
    const open = unpublished(report);
    if (open.length === 0) return [];
    return claimSentences(report).flatMap(({ part, path, text }) => {
      const quote = CLAIM.exec(text)?.[0];
      if (!quote) return [];
      const message = `正文写“${quote}”，但清单表中第${open.join('、')}项为“无”或只有校内地址，请改写`;
      return [
        finding('claim-vs-checklist', 'warning', part, message, { path, quote, values: { items: open.join('、') } }),
      ];
    });
  },
};

/** One address for three and more items cannot show each of them; for two it may. */
export const duplicateLink: Rule = {
  id: 'duplicate-link',
  check: (report) => [...itemsByLink(report)].flatMap(([link, numbers]) => shared(report, link, numbers)),
};

function itemsByLink(report: ReportContent): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { number } of CHECKLIST) {
    for (const link of new Set(itemOf(report, number)?.links.map((typed) => typed.trim()))) {
      if (link !== '') places.set(link, [...(places.get(link) ?? []), number]);
    }
  }
  return places;
}

function shared(report: ReportContent, link: string, numbers: number[]): Finding[] {
  const [first] = numbers;
  if (first === undefined || numbers.length < 2) return [];
  const items = numbers.join('、');
  const message = `第${items}项用了同一个链接“${link}”，请核对是否都能在那里找到`;
  const index = itemOf(report, first)?.links.findIndex((typed) => typed.trim() === link) ?? 0;
  const more = { path: `links.${index}`, quote: link, values: { items } };
  return [finding('duplicate-link', numbers.length > 2 ? 'warning' : 'hint', itemPart(first), message, more)];
}
