import { findTypedAddresses } from '@/lib/prose/typed-addresses';
import type { ItemContent, ItemState } from '@/lib/report';

const WORDS: readonly [ItemState, RegExp][] = [
  ['not-applicable', /^不(?:适用|涉及)(?![于])/],
  ['none', /^(?:暂无|无)(?=$|[\s。，,；;：:（(])/],
  ['campus', /^(?:校内公开|校内)(?=$|[\s。，,；;：:（(])/],
  ['public', /^(?:已公开|公开)(?=$|[\s。，,；;：:（(])/],
];

/** A whole sentence that says why there is nothing to show: 本学年无此类情况, 未发生, 没有校办企业. */
const NOTHING =
  /^(?:(?:本|该|当|我)?(?:学年度?|年度|学期|统计期|报告期|期间|学校|校|年)(?:内|度|中)?[，,]?){0,2}(?:目前|现|尚|暂|均|并|还)?(?:无(?![锡为障线边界纸烟人形])|没有|未(?:发生|出现|产生|招收|开展|设|涉及|接受|举办|举行|组织|安排|有|收到|新增|被)|不(?:存在|招收|开展|设|举办|接受))/;

export type Answer = Pick<ItemContent, 'state' | 'links' | 'remark'>;

/** True where words say that there is nothing, and perhaps why. */
export const saysNothing = (words: string): boolean => NOTHING.test(words);

/**
 * What a cell says of an item: addresses are links, also mistyped ones; 无 / 不适用 / 校内公开 are states, a sentence that
 * says there is nothing is 无 with its reason. Other words where an address belongs stay there, for their author to see.
 * An empty cell is an item not yet answered, which is not 无.
 */
export function readAnswer(cell: string): Answer {
  const urls = findTypedAddresses(cell);
  let words = '';
  let end = 0;
  for (const url of urls) {
    words += `${cell.slice(end, url.start)} `;
    end = url.end;
  }
  words = (words + cell.slice(end)).replace(/\s+/g, ' ').trim();
  const links = urls.map((url) => url.quote);
  const said = WORDS.find(([, pattern]) => pattern.test(words));
  if (!said) return links.length > 0 ? linked(links, words) : unlinked(words);
  const [state, pattern] = said;
  const reason = words.replace(pattern, '').replace(/^[\s。，,；;：:]+/, '');
  return { state, links, remark: reason };
}

const linked = (links: string[], words: string): Answer => ({
  state: 'public',
  links,
  remark: separatorsOnly(words) ? '' : words,
});

function unlinked(words: string): Answer {
  if (!/[\p{L}\d]/u.test(words)) return { state: '', links: [], remark: separatorsOnly(words) ? '' : words };
  return saysNothing(words)
    ? { state: 'none', links: [], remark: words }
    : { state: 'public', links: [words], remark: '' };
}

/** Signs that only keep addresses apart. */
const separatorsOnly = (words: string) => /^[\s、，,；;]*$/.test(words);

const joined = (a: string, b: string) => [a, b].filter((text) => text !== '').join(' ');

/** Two answers to the same item as one. */
export const mergeAnswers = (a: Answer, b: Answer): Answer => ({
  state: a.state === '' ? b.state : a.state,
  links: [...a.links, ...b.links],
  remark: joined(a.remark, b.remark),
});
