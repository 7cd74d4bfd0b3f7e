import { CHECKLIST, type ItemContent, type PartKey, type ReportContent } from '@/lib/report';
import { type Fault, type Injector, pick, type Random } from './fault';

/** Answers one public item otherwise. */
function answered(
  content: ReportContent,
  next: Random,
  rules: readonly string[],
  change: (item: ItemContent) => Partial<ItemContent>,
): Fault {
  const copy = structuredClone(content);
  const open = CHECKLIST.filter(({ number }) => copy.items[String(number)]?.state === 'public');
  const { number } = pick(open, next);
  const item = copy.items[String(number)] as ItemContent;
  const changed = change(item);
  Object.assign(item, changed);
  const part = `item:${number}` as PartKey;
  return { kind: 'items', rules, part, what: JSON.stringify(changed), content: copy };
}

const unanswered: Injector = (content, next) => {
  const fault = answered(content, next, ['checklist-absent'], () => ({ state: '', links: [], remark: '' }));
  const { part: _anywhere, ...rest } = fault;
  return rest;
};
const noReason: Injector = (content, next) =>
  answered(content, next, ['none-without-reason'], () => ({ state: 'none', links: [], remark: '' }));
const noLink: Injector = (content, next) =>
  answered(content, next, ['public-without-link'], () => ({ links: [], remark: '' }));

const linked =
  (rules: readonly string[], links: readonly string[]): Injector =>
  (content, next) =>
    answered(content, next, rules, () => ({ links: [pick(links, next)] }));
const suspicious =
  (inject: Injector): Injector =>
  (content, next) => {
    const fault = inject(content, next);
    return fault && { ...fault, suspicious: true };
  };

const LINK_RULES = ['intranet-link', 'homepage-link', 'malformed-link', 'text-in-link', 'links', 'duplicate-link'];

const intranet = linked(LINK_RULES, [
  'http://192.168.10.4/info/2.htm',
  'http://10.0.0.8:8080/oa/doc?id=7',
  'http://172.16.3.2/a.html',
  'http://localhost/index.jsp',
  'https://webvpn.example.edu.cn/http/77726476/info',
  'http://oa.example.edu.cn/login.jsp',
]);
const home = suspicious(
  linked(LINK_RULES, [
    'https://www.example.edu.cn',
    'https://xxgk.example.edu.cn/',
    'http://cwc.example.edu.cn/index.htm',
  ]),
);
const malformed = linked(LINK_RULES, [
  'http//xxgk.example.edu.cn/a.htm',
  'https:/xxgk.example.edu.cn/1',
  'www.example。edu.cn/1.htm',
  'htp://a.example.edu.cn/x',
]);
const words = linked(LINK_RULES, ['见学校公告栏', '详见附件2', '校内办公系统查询']);

const duplicate: Injector = (content, next) => {
  const given = content.items['1']?.links[0];
  if (!given) return undefined;
  const fault = answered(content, next, ['duplicate-link'], () => ({ links: [given] }));
  const { part: _anywhere, ...rest } = fault;
  return fault.part === 'item:1' ? undefined : { ...rest, suspicious: true };
};

export const ITEM_FAULTS: readonly Injector[] = [
  unanswered,
  noReason,
  noLink,
  intranet,
  home,
  malformed,
  words,
  duplicate,
];
