import type { LinkEvidence } from '@/lib/validation/link-evidence';
import { judgeLink } from '@/lib/validation/links';
import type { Answer } from './ask';
import { isChallenge, isLogin } from './barrier';
import type { Outcome } from './follow';
import { saysMissing } from './missing-page';
import { type Page, readPage } from './page';

/** What is known of a link once it was asked. */
export type Judged = Omit<LinkEvidence, 'url' | 'checkedAt' | 'aliveAt' | 'checkedByName'>;

type Verdict = Pick<LinkEvidence, 'verdict' | 'reason'>;

const unclear = (reason: LinkEvidence['reason']): Verdict => ({ verdict: 'inconclusive', reason });

/**
 * Judges what came back. `dead` is said only where the site itself says so; whatever may be the network's, a guard's or
 * our own fault is inconclusive.
 * @returns undefined when the check was stopped before an answer came
 */
export function judge(link: string, { url, redirects, end }: Outcome): Judged | undefined {
  const finalUrl = redirects.length > 0 && !isSame(new URL(link), url) ? url.href : '';
  if (end.kind === 'redirects')
    return { ...unclear('redirects'), status: redirects.at(-1) ?? null, title: '', finalUrl };
  if (end.kind === 'failure') {
    return end.failure === 'stopped' ? undefined : { ...unclear(end.failure), status: null, title: '', finalUrl };
  }
  const { answer } = end;
  const page = readPage(answer.body, answer.contentType);
  const given = { link, url, finalUrl, permanent: redirects.every((status) => status === 301 || status === 308) };
  return { ...verdictOf(answer, page, given), status: answer.status, title: page.title, finalUrl };
}

type Way = { link: string; url: URL; finalUrl: string; permanent: boolean };

function verdictOf(answer: Answer, page: Page, way: Way): Verdict {
  const { status } = answer;
  if (answer.mitigated || (answer.body.length > 0 && isChallenge(page))) return unclear('challenge');
  if (status === 404) return { verdict: 'dead', reason: 'not-found' };
  if (status === 410) return { verdict: 'dead', reason: 'gone' };
  if (status === 401 || status === 407) return unclear('login');
  if (status === 429 || status === 503) return unclear('busy');
  if ([403, 405, 406, 412, 418, 421, 451, 521].includes(status)) return unclear('forbidden');
  if (status >= 500) return unclear('server-error');
  if (status < 200 || status > 299) return unclear('odd-status');
  return answer.body.length === 0 ? reached(answer, page, way) : judgePage(answer, page, way);
}

function judgePage(answer: Answer, page: Page, way: Way): Verdict {
  const missing = saysMissing(page, way.finalUrl === '' ? '' : way.url.pathname);
  if (missing === 'certain' && !answer.brokenOff) return { verdict: 'dead', reason: 'says-missing' };
  if (missing !== 'no') return unclear('maybe-missing');
  if (isLogin(page, way.url, way.finalUrl !== '')) return unclear('login');
  return reached(answer, page, way);
}

function reached(answer: Answer, page: Page, { link, finalUrl, permanent }: Way): Verdict {
  if (finalUrl !== '' && isHome(finalUrl) && !isHome(link)) return unclear('to-home');
  // A page whose head alone would not come in time is not known to be readable.
  if (answer.brokenOff && page.title === '' && page.text === '') return unclear('timeout');
  return finalUrl !== '' && permanent ? { verdict: 'moved', reason: 'redirected' } : { verdict: 'alive', reason: 'ok' };
}

const isHome = (link: string): boolean => judgeLink(link, 'campus')?.rule === 'homepage-link';

/** The same place in another dress: https instead of http, a slash at the end. */
const isSame = (a: URL, b: URL): boolean => dressless(a) === dressless(b);
const dressless = ({ host, pathname, search }: URL): string => `${host}${pathname.replace(/\/$/, '')}${search}`;
