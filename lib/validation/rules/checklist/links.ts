import { itemPart } from '@/lib/report';
import type { Severity } from '../../finding';
import { finding, type Rule } from '../../rule';
import { type AddressFault, addressFault } from './address';
import { type AnsweredItem, answeredItems } from './items';

const BASIS = '教办厅函〔2018〕80号：逐项说明并附栏目链接';

type Link = AnsweredItem & { link: string; index: number; fault: AddressFault | undefined };

const linksOf = (given: AnsweredItem): Link[] =>
  given.answer.links.flatMap((link, index) =>
    link.trim() === '' ? [] : [{ ...given, link: link.trim(), index, fault: addressFault(link) }],
  );

/** A rule over the links that have one of some faults. */
const linkRule = (
  id: string,
  faults: readonly AddressFault[],
  judge: (link: Link) => [Severity, string] | undefined,
): Rule => ({
  id,
  check: (report) =>
    answeredItems(report)
      .flatMap(linksOf)
      .filter(({ fault }) => fault !== undefined && faults.includes(fault))
      .flatMap((link) => {
        const judged = judge(link);
        if (!judged) return [];
        const [severity, message] = judged;
        const more = { path: `links.${link.index}`, quote: link.link, basis: BASIS };
        return [finding(id, severity, itemPart(link.item.number), message, more)];
      }),
});

const at = ({ item, link }: Link) => `第${item.number}项的链接“${link}”`;

export const malformedLink = linkRule('malformed-link', ['malformed'], (link) => [
  'warning',
  `${at(link)}不是完整的网址，请写成“https://网站/栏目”的形式`,
]);

export const textInLink = linkRule('text-in-link', ['mixed-text', 'not-an-address'], (link) => [
  'warning',
  link.fault === 'mixed-text'
    ? `${at(link)}里混有文字，读者无法点开；网址单独填一条，说明写到备注`
    : `${at(link)}不是网址；说明请写到备注`,
]);

/** An address of the campus network is no publication; 校内公开 may name one. */
export const intranetLink = linkRule('intranet-link', ['intranet'], (link) => {
  if (link.answer.state !== 'public') return undefined;
  const others = linksOf(link).some(({ fault }) => fault !== 'intranet');
  return [
    'warning',
    others
      ? `${at(link)}是校内网地址，校外打不开，请删去或换成公开的网址`
      : `第${link.item.number}项标为公开，却只有校内网地址“${link.link}”，校外打不开；请换成公开的网址，或改为“校内公开”`,
  ];
});

export const homepageLink = linkRule('homepage-link', ['homepage'], (link) => [
  'warning',
  `${at(link)}只是网站首页，请链接到公开该事项的栏目或文件`,
]);

/** One address for many items cannot show each of them; for two it may. */
export const duplicateLink: Rule = {
  id: 'duplicate-link',
  check: (report) => {
    const places = new Map<string, Link[]>();
    for (const link of answeredItems(report).flatMap(linksOf)) {
      const known = places.get(link.link) ?? [];
      if (!known.some(({ item }) => item.number === link.item.number)) places.set(link.link, [...known, link]);
    }
    return [...places.values()].flatMap((links) => {
      const [first] = links;
      if (!first || links.length < 2) return [];
      const numbers = links.map(({ item }) => item.number).join('、');
      const message = `第${numbers}项用了同一个链接“${first.link}”，请核对是否都能在那里找到`;
      const more = { path: `links.${first.index}`, quote: first.link, values: { items: numbers } };
      return [
        finding('duplicate-link', links.length > 2 ? 'warning' : 'hint', itemPart(first.item.number), message, more),
      ];
    });
  },
};
