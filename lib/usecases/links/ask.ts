import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type Answer, type Method, readAnswer } from './answer';
import { type Failure, failureOf, RefusedAddress } from './failure';
import type { Network } from './network';

export type Asked = { ok: true; answer: Answer } | { ok: false; failure: Failure };

/** Says who asks; "compatible" is how crawlers introduce themselves. */
const USER_AGENT = 'Mozilla/5.0 (compatible; gongkai-link-check/1.0; checks links of an annual disclosure report)';

const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80);

/** Without the dot that ends a full name: certificates and virtual hosts do not know it. */
const withoutDot = (host: string): string => host.replace(/\.(?=:|$)/, '');

const bareHost = (url: URL): string => withoutDot(url.hostname.replace(/^\[|\]$/g, ''));

/** The connection goes to the very address that was judged: a name that answers differently a moment later gains nothing. */
const guardedLookup =
  ({ guard, resolve }: Network, port: number): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (!first || addresses.some(({ address }) => !guard.mayReach(address, port))) {
          callback(new RefusedAddress(), '', 0);
        } else if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };

type Question = { method: Method; url: URL; cookie: string };

const optionsOf = ({ method, url, cookie }: Question, network: Network) => ({
  method,
  host: bareHost(url),
  port: portOf(url),
  // Names and passwords in an address are nobody's business: they are not sent.
  path: url.pathname + url.search,
  agent: false,
  // Said aloud, so that a site without HTTP/1.1 says so too, instead of breaking off.
  ALPNProtocols: ['http/1.1'],
  lookup: guardedLookup(network, portOf(url)),
  autoSelectFamilyAttemptTimeout: Math.max(10, Math.round(network.limits.connectMs / 3)),
  headers: {
    host: withoutDot(url.host),
    'user-agent': USER_AGENT,
    accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'accept-language': 'zh-CN,zh;q=0.9',
    'accept-encoding': 'identity',
    ...(cookie !== '' && { cookie }),
  },
});

/**
 * One request, no redirects, no connection kept: the machine asked is one the guard lets through, whatever its name.
 * @param cookie sent as it is; none where it is ''
 * @param stop ends it at once
 */
export function ask(question: Question, network: Network, stop: AbortSignal): Promise<Asked> {
  const { method, url } = question;
  const [host, port] = [bareHost(url), portOf(url)];
  if (stop.aborted) return Promise.resolve({ ok: false, failure: 'stopped' });
  if (!network.guard.usualPort(port)) return Promise.resolve({ ok: false, failure: 'port' });
  // A literal address is never looked up: it is judged here.
  if (isIP(host) !== 0 && !network.guard.mayReach(host, port))
    return Promise.resolve({ ok: false, failure: 'private' });
  return new Promise((resolve) => {
    const { limits } = network;
    const request = (url.protocol === 'https:' ? https : http).request(optionsOf(question, network));
    let reading: IncomingMessage | undefined;
    const late = () => settle({ ok: false, failure: 'timeout' });
    const answering = setTimeout(late, limits.answerMs);
    const connecting = setTimeout(late, limits.connectMs);
    // A slow drip is cut where it stands: what came until then is judged.
    const whole = setTimeout(() => (reading ? reading.destroy() : late()), limits.totalMs);
    const abort = () => settle({ ok: false, failure: 'stopped' });
    const settle = (asked: Asked) => {
      for (const timer of [answering, connecting, whole]) clearTimeout(timer);
      stop.removeEventListener('abort', abort);
      resolve(asked);
      request.destroy();
    };
    stop.addEventListener('abort', abort);
    request.once('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(connecting));
    });
    // A body that breaks off is judged by what came of it.
    request.on('error', (error) => !reading && settle({ ok: false, failure: failureOf(error) }));
    request.once('close', () => !reading && settle({ ok: false, failure: 'reset' }));
    request.once('response', (response) => {
      reading = response;
      clearTimeout(answering);
      void readAnswer(method, response, limits.bodyBytes).then((answer) => settle({ ok: true, answer }));
    });
    request.end();
  });
}
