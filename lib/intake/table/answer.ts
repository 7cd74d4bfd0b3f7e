import { saysNotApplicable, saysNothing } from '@/lib/prose/says-nothing';
import { findTypedAddresses } from '@/lib/prose/typed-addresses';
import type { ItemContent, ItemState } from '@/lib/report';

const WORDS: readonly [ItemState, RegExp][] = [
  ['not-applicable', /^不(?:适用|涉及)(?![于])/],
  ['none', /^(?:暂无|无)(?=$|[\s。，,；;：:（(])/],
  ['campus', /^(?:校内公开|校内)(?=$|[\s。，,；;：:（(])/],
  ['public', /^(?:已公开|公开)(?=$|[\s。，,；;：:（(])/],
];

export type Answer = Pick<ItemContent, 'state' | 'links' | 'remark'>;

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
  if (!saysNothing(words)) return { state: 'public', links: [words], remark: '' };
  return { state: saysNotApplicable(words) ? 'not-applicable' : 'none', links: [], remark: words };
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
