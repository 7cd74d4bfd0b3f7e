import type { LinkEvidence } from '@/lib/validation/link-evidence';
import { judgeLink } from '@/lib/validation/links';
import type { Answer } from './answer';
import { barrierOf, isLogin } from './barrier';
import type { Outcome } from './follow';
import { isLongArticle, saysMissing } from './missing-page';
import type { Page } from './page';

/** What is known of a link once it was asked. */
export type Judged = Omit<LinkEvidence, 'url' | 'checkedAt' | 'aliveAt' | 'checkedByName'>;

type Verdict = Pick<LinkEvidence, 'verdict' | 'reason'>;

const unclear = (reason: LinkEvidence['reason']): Verdict => ({ verdict: 'inconclusive', reason });

/**
 * Judges what came back. `dead` is said only where the site itself says so; whatever may be the network's, a guard's or
 * our own fault is inconclusive.
 * @returns undefined when the check was stopped before an answer came
 */
export function judge(link: string, { url, redirects, byPage, end }: Outcome): Judged | undefined {
  const finalUrl = redirects.length > 0 && !isSame(new URL(link), url) ? url.href : '';
  if (end.kind === 'redirects')
    return { ...unclear('redirects'), status: redirects.at(-1) ?? null, title: '', finalUrl };
  if (end.kind === 'failure') {
    return end.failure === 'stopped' ? undefined : { ...unclear(end.failure), status: null, title: '', finalUrl };
  }
  const { answer, page } = end;
  const permanent = redirects.every((status) => status === 301 || status === 308);
  const verdict = verdictOf(answer, page, { link, url, finalUrl, permanent });
  // A page that sends its reader on may send a browser elsewhere.
  const sure = verdict.verdict === 'dead' && byPage ? unclear('maybe-missing') : verdict;
  return { ...sure, status: answer.status, title: page.title, finalUrl };
}

type Way = { link: string; url: URL; finalUrl: string; permanent: boolean };

function verdictOf(answer: Answer, page: Page, way: Way): Verdict {
  const { status } = answer;
  const barrier = answer.mitigated ? 'challenge' : answer.body.length > 0 ? barrierOf(page) : undefined;
  if (barrier) return unclear(barrier);
  if (status === 404 || status === 410) return saidMissing(status, page);
  if (status === 401 || status === 407) return unclear('login');
  if (status === 429 || status === 503) return unclear('busy');
  if ([403, 405, 406, 412, 418, 421, 451, 521].includes(status)) return unclear('forbidden');
  if (status >= 500) return unclear('server-error');
  if (status < 200 || status > 299) return unclear('odd-status');
  if (status === 204 || (answer.wasRead && !answer.brokenOff && answer.body.length === 0)) return unclear('empty');
  return answer.body.length === 0 ? reached(answer, page, way) : judgePage(answer, page, way);
}

/** A site whose pages come with a wrong status shows the page all the same: a long text that nowhere says it is missing. */
function saidMissing(status: 404 | 410, page: Page): Verdict {
  if (isLongArticle(page)) return unclear('odd-missing');
  return { verdict: 'dead', reason: status === 404 ? 'not-found' : 'gone' };
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
const dressless = ({ host, pathname, search }: URL): string =>
  `${host.replace(/\.(?=:|$)/, '')}${pathname.replace(/\/$/, '')}${search}`;
