import { ITEM_STATE_LABELS, ITEM_STATES, type ItemContent } from '@/lib/report';
import { isLinkReason, LINK_REASONS, type LinkEvidence } from '../../link-evidence';
import { fieldsOf } from './fields';
import { write } from './prose';
import type { Staged } from './staged-report';

const ITEM = /^第(\d{1,2})项$/;

const VERDICTS: Readonly<Partial<Record<keyof typeof LINK_REASONS, LinkEvidence['verdict']>>> = {
  'not-found': 'dead',
  gone: 'dead',
  'says-missing': 'dead',
  redirected: 'moved',
};

/** "网站答复该页面不存在（404）", "网站已改用新地址 https://…": what a site said of the link before it. */
function evidence(url: string, said: string): LinkEvidence {
  const [, words = '', status, target = ''] = /^([^（\s]+)(?:（(\d{3})）)?\s?(https?:\S+)?$/.exec(said) ?? [];
  const reason = Object.keys(LINK_REASONS).find((key) => isLinkReason(key) && LINK_REASONS[key].startsWith(words));
  if (!reason || !isLinkReason(reason) || words === '') throw new Error(`no site answers “${said}”`);
  return {
    url,
    verdict: VERDICTS[reason] ?? 'inconclusive',
    reason,
    status: status === undefined ? null : Number(status),
    title: '',
    finalUrl: target,
    checkedAt: '2025-10-01T00:00:00.000Z',
    aliveAt: null,
    checkedByName: '',
  };
}

/** "公开，https://…", "无，本学年未发生": state, and link or reason of an item as one line tells them, or a reason and then a link. */
function answer(said: string): ItemContent {
  const [, state = '', rest = ''] = /^([^，]*)，?(.*)$/.exec(said) ?? [];
  const key = ITEM_STATES.find((own) => ITEM_STATE_LABELS[own] === state) ?? '';
  const takesLink = key === 'public' || key === 'campus';
  const [, reason = '', link = ''] = takesLink ? [] : (/^(.*?)(?:，(https?:.*))?$/.exec(rest) ?? []);
  const links = takesLink ? [rest] : [link];
  return { state: key, links: links.filter((own) => own !== ''), remark: reason, department: '' };
}

/** In place of fifty lines. */
const NONE = '（50项都没有填写）';

/** Items line by line, a site's answer behind the link it is about; other lines are words of chapter 2. */
export function writeItems({ content, context }: Staged, shown: string): void {
  if (shown.startsWith(NONE)) content.items = {};
  const isField = (label: string) => ITEM.test(label) || label === '核对结果';
  const { fields, text } = fieldsOf(shown.replace(NONE, ''), isField);
  const answered: LinkEvidence[] = [];
  let link = '';
  for (const { label, value } of fields) {
    const [, number] = ITEM.exec(label) ?? [];
    if (number === undefined) answered.push(evidence(link, value));
    else {
      const item = answer(value);
      content.items[number] = item;
      link = item.links[0] ?? '';
    }
  }
  write(content, 'proactive', text);
  context.links = answered;
}
