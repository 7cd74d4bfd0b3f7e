import {
  CHECKLIST,
  emptyItem,
  hasChecklist,
  type ItemContent,
  itemOf,
  itemPart,
  type ReportContent,
} from '@/lib/report';
import type { Finding } from '../finding';
import { itemsNamed } from '../item-name';
import { judgeLink } from '../links';
import { finding, type Rule } from '../rule';
import { sentencesHolding } from '../sentences';
import { isReason } from './checklist';
import { openItems } from './checklist-absent';

/** That all items are published; neither 除……外均已公开 and 能公开的均已公开, nor 均已说明公开情况 and 均明确了公开责任. */
const CLAIM =
  /(?:《[^《》]{0,30}清单》|清单)(?![^。；]{0,24}(?:除[^。；]{1,40}外|(?:能|可以?)公开的|(?:发生|产生|适用|涉及)的))[^。；]{0,24}(?:均|全部|全都|逐项)[^。；]{0,30}(?<!信息)公开(?![情状责时方渠形栏程期要内主依属单范流])|(?:《[^《》]{0,30}清单》|清单)[^。；，,]{0,8}要求[^。；，,]{0,6}公开了?全部\s?50\s?项/;
const claimSentences = sentencesHolding(CLAIM);

/** Why the public does not find an item, in the words of a message; '' where it does, or learns why not. */
const REASONS: readonly { why: string; holds: (item: ItemContent) => boolean }[] = [
  { why: '为“无”而没有理由', holds: ({ state, remark }) => state === 'none' && !isReason(remark) },
  { why: '只有校内地址', holds: (item) => linksAllAre(item, (rule) => rule === 'intranet-link') },
  {
    why: '没有能打开的网址',
    holds: (item) => linksAllAre(item, (rule) => rule === 'malformed-link' || rule === 'text-in-link'),
  },
];
/** A stated reason is an answer, but no publication: told where nothing worse is. */
const STATED = [{ why: '为“无”', holds: ({ state }: ItemContent) => state === 'none' }];

function linksAllAre({ state, links }: ItemContent, test: (rule: string | undefined) => boolean): boolean {
  const typed = links.filter((link) => link.trim() !== '');
  return state === 'public' && typed.length > 0 && typed.every((link) => test(judgeLink(link, 'public')?.rule));
}

type Open = { why: string; numbers: number[] };

const itemsBy = (report: ReportContent, reasons: typeof REASONS): Open[] =>
  reasons
    .map(({ why, holds }) => ({
      why,
      numbers: CHECKLIST.map(({ number }) => number).filter((number) => holds(itemOf(report, number) ?? emptyItem())),
    }))
    .filter(({ numbers }) => numbers.length > 0);

/** The claim to the end of its clause. */
function claimIn(text: string): string | undefined {
  const found = CLAIM.exec(text);
  // 逐项填报，已公开40项、不适用10项 claims no more than it tells.
  if (!found || /不适用|不涉及|无此项/.test(text)) return undefined;
  const rest = /^[^，。；;（(]{0,12}(?=[，。；;（(]|$)/.exec(text.slice(found.index + found[0].length))?.[0] ?? '';
  return found[0] + rest;
}

/** "清单所列事项均已公开" in the text against the table. */
export const claimVsChecklist: Rule = {
  id: 'claim-vs-checklist',
  check: (report) => {
    const claims = claimSentences(report);
    if (claims.length === 0 || !hasChecklist(report)) return [];
    const unanswered = openItems(report).single.map(({ number }) => number);
    const wrong = [
      ...(unanswered.length > 0 ? [{ why: '没有填写', numbers: unanswered }] : []),
      ...itemsBy(report, REASONS),
    ];
    const open = wrong.length > 0 ? wrong : itemsBy(report, STATED);
    if (open.length === 0) return [];
    const told = open.map(({ why, numbers }) => `${itemsNamed(numbers)}${why}`).join('，');
    const items = open.flatMap(({ numbers }) => numbers).join('、');
    return claims.flatMap(({ part, path, text }) => {
      const quote = claimIn(text);
      if (quote === undefined) return [];
      const message = `正文写“${quote}”，但清单表中${told}，请改写`;
      return [finding('claim-vs-checklist', 'warning', part, message, { path, quote, values: { items } })];
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
