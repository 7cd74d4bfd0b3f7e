import { findEmails, findUrls } from '@/lib/prose';
import { remembered } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import { CHECKLIST, itemOf, itemPart, type ReportContent } from '@/lib/report';
import type { Finding } from '../finding';
import { type Passage, writtenPassages } from '../passages';
import { finding, type Rule } from '../rule';

const KIND = /大学|学院|学校/g;
/** Said of schools that are others indeed. */
const OF_OTHERS =
  /赴|到访|来访|来自|调研|考察|兄弟|邀请|合作|共建|联合|签[约订署]|交流|对口|高校|附属|原名?|前身|更名|合并|合署|转设|毕业|等校/;
/** 高水平医科大学, 一流农林大学: a kind of school, not a name. */
const OF_A_KIND = /水平|一流|特色|现代|综合|[型性]/;
const CLAUSE = 20;
/** Of so many characters one may differ, or two, and the name still be meant for the school's own. */
const PER_SLIP = 3;

const kindsIn = remembered((text) => matchesIn(text, KIND));

/** Of two texts of one length. */
function differences(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) count++;
  return count;
}

/** Names as long as the school's own that end as it does and differ in a character or two: mistyped, or another school's text. */
function nearNames({ part, path, text }: Passage, school: string): Finding[] {
  const kind = school.slice(-2);
  return kindsIn(text).flatMap(({ 0: ending, index }): Finding[] => {
    const [start, end] = [index + ending.length - school.length, index + ending.length];
    const name = start < 0 || ending !== kind ? '' : text.slice(start, end);
    const slips = name === '' ? 0 : differences(name, school);
    if (slips === 0 || slips > school.length / PER_SLIP || OF_A_KIND.test(name) || !/^\p{Script=Han}+$/u.test(name))
      return [];
    const around = text.slice(Math.max(0, start - CLAUSE), start) + text.slice(end, end + CLAUSE);
    if (OF_OTHERS.test(around)) return [];
    const message = `“${name}”与本校名称“${school}”不同，请核对是写错了还是沿用了他校文字`;
    return [finding('inconsistent-term', 'warning', part, message, { path, quote: name })];
  });
}

/** The school's own name as it signs, wherever it stands in the report. */
export const ownName: Rule = {
  id: 'inconsistent-term',
  check: (report) => {
    const school = report.signature.school.trim();
    if (school.length < 2 * PER_SLIP - 2 || !/(?:大学|学院|学校)$/.test(school)) return [];
    return writtenPassages(report).flatMap((passage) =>
      passage.text.includes(school.slice(-2)) ? nearNames(passage, school) : [],
    );
  },
};

type Address = Pick<Passage, 'part' | 'path'> & { host: string; domain: string };

/** example.edu.cn of https://xxgk.example.edu.cn/a.htm; '' for addresses without such a domain. */
const domainOf = (host: string): string => /[a-z0-9-]+\.(?:edu|ac|gov)\.cn$/i.exec(host)?.[0].toLowerCase() ?? '';
const hostOf = (address: string): string => /^(?:https?:\/\/)?([^/:?#]+)/i.exec(address)?.[1] ?? '';

/** Hosts of the addresses of a text. */
const hostsIn = remembered((text, readings): readonly string[] =>
  text.includes('://') || text.includes('@') || text.includes('www.')
    ? [
        ...findUrls(text, readings).map(({ quote }) => hostOf(quote)),
        ...findEmails(text).map(({ quote }) => quote.split('@')[1] ?? ''),
      ].filter((host) => domainOf(host) !== '')
    : NONE,
);
const NONE: readonly string[] = [];

const hostAt = remembered((link) => {
  const host = hostOf(link);
  return { host, domain: domainOf(host) };
});

const addressesIn = ({ part, path, text, readings }: Passage): Address[] =>
  hostsIn(text, readings).map((host) => ({ part, path, host, domain: domainOf(host) }));

const linked = (report: ReportContent): Address[] =>
  CHECKLIST.flatMap(({ number }) =>
    (itemOf(report, number)?.links ?? []).map((link, i) => ({
      part: itemPart(number),
      path: `links.${i}`,
      ...hostAt(link),
    })),
  ).filter(({ domain }) => domain !== '');

/** Used so often, a domain is the school's own. */
const OFTEN = 4;

/** Addresses whose domain differs from the school's by one character lead nowhere, or to another school. */
export const ownHost: Rule = {
  id: 'inconsistent-term',
  check: (report) => {
    const all = [...writtenPassages(report).flatMap(addressesIn), ...linked(report)];
    const counts = new Map<string, number>();
    for (const { domain } of all) counts.set(domain, (counts.get(domain) ?? 0) + 1);
    const [own, often = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    if (own === undefined || often < OFTEN) return [];
    return all
      .filter(({ domain }) => domain !== own && domain.length === own.length && differences(domain, own) === 1)
      .map(({ part, path, host }) => {
        const message = `“${host}”与其他网址的域名“${own}”只差一个字母，请核对是否写错`;
        return finding('inconsistent-term', 'warning', part, message, { path, quote: host });
      });
  },
};
