import { ITEM_NUMBERS, itemOf, itemPart } from '@/lib/report';
import type { Finding } from '../finding';
import { LINK_REASONS, type LinkEvidence, type LinkReason } from '../link-evidence';
import { finding, type Rule } from '../rule';

const BASIS = '教办厅函〔2018〕80号：逐项说明并附栏目链接';

/** Answers that a person should look at; the others are the network's or a guard's. */
const DOUBTFUL: readonly LinkReason[] = [
  'login',
  'to-home',
  'maybe-missing',
  'odd-missing',
  'empty',
  'campus-only',
  'no-host',
  'tls-expired',
];

/** What the server learned when it asked the links of the items. A network that fails says nothing against a link. */
export const deadLink: Rule = {
  id: 'dead-link',
  check: (report, { links = [] }) => {
    const evidence = new Map(links.map((one) => [one.url, one]));
    if (evidence.size === 0) return [];
    return ITEM_NUMBERS.flatMap((number) =>
      (itemOf(report, number)?.links ?? []).flatMap((typed, index) => {
        const one = evidence.get(typed.trim());
        return one ? judged(one, number, index) : [];
      }),
    );
  },
};

function judged(one: LinkEvidence, number: number, index: number): Finding[] {
  const said = `第${number}项：“${clip(one.url)}”`;
  const more = { path: `links.${index}`, quote: one.url, basis: BASIS, values: { status: one.status ?? 0 } };
  const part = itemPart(number);
  if (one.verdict === 'dead') {
    const message = `${said}打不开：${LINK_REASONS[one.reason]}${statusWords(one)}，请换成有效的链接`;
    return [finding('dead-link', 'warning', part, message, more)];
  }
  if (one.verdict === 'moved') {
    const message = `${said}已改用新地址“${clip(one.finalUrl)}”，请核对后改用`;
    return [finding('moved-link', 'hint', part, message, { ...more, values: { to: one.finalUrl } })];
  }
  if (DOUBTFUL.includes(one.reason)) {
    return [finding('doubtful-link', 'hint', part, `${said}${LINK_REASONS[one.reason]}`, more)];
  }
  return [];
}

const statusWords = ({ status, reason }: LinkEvidence) =>
  status === null || reason === 'says-missing' ? '' : `（${status}）`;

const clip = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
