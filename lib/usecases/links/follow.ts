import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Method } from './answer';
import { ask } from './ask';
import { asksProof } from './barrier';
import { cookieJar } from './cookies';
import type { Failure } from './failure';
import { saysMissing } from './missing-page';
import type { Network } from './network';
import { type Page, readPage } from './page';

/** Where a link led and what was answered there. */
export type Outcome = {
  /** The address that answered or failed last. */
  url: URL;
  /** Statuses of the redirects on the way. */
  redirects: number[];
  /** Some of them were answers to HEAD: a site may lead a visitor elsewhere. */
  byHead: boolean;
  /** A page sent its reader on, not the site: its browser may see another. */
  byPage: boolean;
  end: { kind: 'answer'; answer: Answer; page: Page } | { kind: 'failure'; failure: Failure } | { kind: 'redirects' };
};

const MOST_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const LONGEST_ADDRESS = 2_048;
/** A page that sends its reader on shows little else. Characters. */
const FEW_WORDS = 80;

/** Failures that another method may not meet: some servers drop what they do not know. */
const WORTH_GET: readonly Failure[] = ['reset', 'timeout', 'protocol'];

/**
 * Asks with HEAD, and with GET where HEAD is refused or a page is to be read; follows at most 5 redirects, those of pages
 * included. Every request, also one a redirect leads to, passes the guard. Cookies live as long as the question: some
 * sites give one and send the visitor round until it is shown.
 * @param first the method to begin with
 */
export async function follow(link: string, network: Network, stop: AbortSignal, first: Method): Promise<Outcome> {
  const { turns, limits } = network;
  const way = { url: new URL(link), redirects: [] as number[], byHead: false, byPage: false };
  const jar = cookieJar();
  const visited = new Set<string>();
  let [method, leftMs, waited] = [first, limits.linkMs, false];
  const arrive = (end: Outcome['end']): Outcome => ({ ...way, end });
  for (;;) {
    const question = { method, url: way.url, cookie: jar.shown(way.url) };
    visited.add(keyOf(question));
    const asked = await turns(way.url.host, async () => {
      const began = performance.now();
      const answer = await ask(question, { ...network, limits: within(limits, leftMs) }, stop);
      leftMs -= performance.now() - began;
      return answer;
    });
    if (!asked.ok) {
      const last = method === 'GET' || leftMs <= 0 || !WORTH_GET.includes(asked.failure);
      if (last) return arrive({ kind: 'failure', failure: asked.failure });
      method = 'GET';
      continue;
    }
    const { answer } = asked;
    jar.keep(way.url, answer.cookies);
    if (!waited && answer.retryMs !== null && answer.retryMs <= limits.retryMs && wantsPeace(answer)) {
      waited = true;
      await sleep(answer.retryMs, undefined, { signal: stop }).catch(() => undefined);
      continue;
    }
    const page = readPage(answer.body, answer.contentType);
    const byPage = sendsOn(answer, page);
    const next = nextAddress(byPage ? page.onward : redirectOf(answer), way.url);
    if (next) {
      way.url = next;
      way.redirects.push(byPage ? 302 : answer.status);
      way.byHead ||= method === 'HEAD';
      way.byPage ||= byPage;
      // The same request with the same cookies would be answered the same.
      const again = visited.has(keyOf({ method, url: next, cookie: jar.shown(next) }));
      if (again || way.redirects.length > MOST_REDIRECTS) return arrive({ kind: 'redirects' });
    } else if (method === 'HEAD' && wantsGet(answer)) method = 'GET';
    else return arrive({ kind: 'answer', answer, page });
    if (leftMs <= 0) return arrive({ kind: 'failure', failure: 'timeout' });
  }
}

const keyOf = ({ method, url, cookie }: { method: Method; url: URL; cookie: string }) => `${method} ${url} ${cookie}`;

const within = (limits: Network['limits'], leftMs: number): Network['limits'] => ({
  ...limits,
  connectMs: Math.min(limits.connectMs, leftMs),
  answerMs: Math.min(limits.answerMs, leftMs),
  totalMs: Math.min(limits.totalMs, leftMs),
});

const wantsPeace = ({ status }: Answer): boolean => status === 429 || status === 503;

/** A refusal of HEAD is no answer about the page; a page is read for its title. Who asks for peace is not asked twice. */
const wantsGet = ({ status, contentType }: Answer): boolean =>
  status !== 429 && (status >= 300 || /html|^$/i.test(contentType));

const redirectOf = ({ status, location }: Answer): string => (REDIRECTS.includes(status) ? location : '');

const sendsOn = ({ status, brokenOff }: Answer, page: Page): boolean =>
  page.onward !== '' &&
  !brokenOff &&
  status >= 200 &&
  status <= 299 &&
  page.text.length <= FEW_WORDS &&
  !asksProof(page) &&
  saysMissing(page, '') === 'no';

/** Headers come as bytes: those beyond ASCII are kept as they are, whatever their charset. */
const asBytes = (location: string): string =>
  location.replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);

function nextAddress(location: string, base: URL): URL | undefined {
  const written = asBytes(location);
  if (written === '' || !URL.canParse(written, base.href)) return undefined;
  const next = new URL(written, base.href);
  [next.hash, next.username, next.password] = ['', '', ''];
  const sound = (next.protocol === 'http:' || next.protocol === 'https:') && next.href.length <= LONGEST_ADDRESS;
  return sound ? next : undefined;
}
