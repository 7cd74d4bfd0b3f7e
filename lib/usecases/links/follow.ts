import { type Answer, ask } from './ask';
import type { Failure } from './failure';
import type { Network } from './network';

/** Where a link led and what was answered there. */
export type Outcome = {
  /** The address that answered or failed last. */
  url: URL;
  /** Statuses of the redirects on the way. */
  redirects: number[];
  end: { kind: 'answer'; answer: Answer } | { kind: 'failure'; failure: Failure } | { kind: 'redirects' };
};

const MOST_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** Failures that another method may not meet: some servers drop what they do not know. */
const WORTH_GET: readonly Failure[] = ['reset', 'timeout'];

/**
 * Asks with HEAD, and with GET where HEAD is refused or a page is to be read; follows at most 5 redirects.
 * Every request, also one a redirect leads to, passes the guard.
 */
export async function follow(link: string, network: Network, stop: AbortSignal): Promise<Outcome> {
  let url = new URL(link);
  let method: 'HEAD' | 'GET' = 'HEAD';
  const redirects: number[] = [];
  const visited = new Set<string>();
  for (;;) {
    const [current, how] = [url, method];
    const asked = await network.turns(current.host, () => ask(how, current, network, stop));
    if (!asked.ok) {
      if (how === 'GET' || !WORTH_GET.includes(asked.failure)) {
        return { url, redirects, end: { kind: 'failure', failure: asked.failure } };
      }
      method = 'GET';
      continue;
    }
    const { answer } = asked;
    const next = REDIRECTS.includes(answer.status) ? nextAddress(answer.location, url) : undefined;
    if (next) {
      visited.add(`${how} ${url.href}`);
      redirects.push(answer.status);
      url = next;
      // The same request again would be answered the same: we keep no cookies.
      if (redirects.length > MOST_REDIRECTS || visited.has(`${how} ${url.href}`)) {
        return { url, redirects, end: { kind: 'redirects' } };
      }
    } else if (how === 'HEAD' && wantsGet(answer)) method = 'GET';
    else return { url, redirects, end: { kind: 'answer', answer } };
  }
}

/** A refusal of HEAD is no answer about the page; a page is read for its title. */
const wantsGet = ({ status, contentType }: Answer): boolean => status >= 300 || /html|^$/i.test(contentType);

function nextAddress(location: string, base: URL): URL | undefined {
  if (location === '' || !URL.canParse(location, base.href)) return undefined;
  const next = new URL(location, base.href);
  next.hash = '';
  return next.protocol === 'http:' || next.protocol === 'https:' ? next : undefined;
}
