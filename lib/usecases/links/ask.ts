import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { readStart, type Start } from './body';
import { type Failure, failureOf, RefusedAddress } from './failure';
import type { Network } from './network';

export type Answer = {
  status: number;
  contentType: string;
  location: string;
  /** Says of itself that it is a check of the browser. */
  mitigated: boolean;
  /** Of a web page asked with GET; empty otherwise. */
  body: Buffer;
  /** The body broke off before its end or our limit. */
  brokenOff: boolean;
};
export type Asked = { ok: true; answer: Answer } | { ok: false; failure: Failure };

/** Says who asks; "compatible" is how crawlers introduce themselves. */
const USER_AGENT = 'Mozilla/5.0 (compatible; gongkai-link-check/1.0; checks links of an annual disclosure report)';

const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80);

const bareHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

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

/**
 * One request, no redirects, no cookies, no connection kept: the machine asked is one the guard lets through, whatever its name.
 * @param stop ends it at once
 */
export function ask(method: 'HEAD' | 'GET', url: URL, network: Network, stop: AbortSignal): Promise<Asked> {
  const port = portOf(url);
  if (stop.aborted) return Promise.resolve({ ok: false, failure: 'stopped' });
  if (!network.guard.usualPort(port)) return Promise.resolve({ ok: false, failure: 'port' });
  const host = bareHost(url);
  // A literal address is never looked up: it is judged here.
  if (isIP(host) !== 0 && !network.guard.mayReach(host, port))
    return Promise.resolve({ ok: false, failure: 'private' });
  return new Promise((resolve) => {
    const { limits } = network;
    const options = {
      method,
      host,
      port,
      path: url.pathname + url.search,
      agent: false,
      lookup: guardedLookup(network, port),
      autoSelectFamilyAttemptTimeout: Math.round(limits.connectMs / 3),
      headers: {
        host: url.host,
        'user-agent': USER_AGENT,
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
        'accept-language': 'zh-CN,zh;q=0.9',
        'accept-encoding': 'identity',
      },
    };
    const request = (url.protocol === 'https:' ? https : http).request(options);
    let reading: IncomingMessage | undefined;
    const late = () => settle({ ok: false, failure: 'timeout' });
    const timers = [setTimeout(late, limits.answerMs)];
    const connecting = setTimeout(late, limits.connectMs);
    // A slow drip is cut where it stands: what came until then is judged.
    timers.push(
      connecting,
      setTimeout(() => (reading ? reading.destroy() : late()), limits.totalMs),
    );
    const abort = () => settle({ ok: false, failure: 'stopped' });
    const settle = (asked: Asked) => {
      for (const timer of timers) clearTimeout(timer);
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
      clearTimeout(timers[0]);
      void startOf(method, response, limits.bodyBytes).then((start) =>
        settle({ ok: true, answer: answerOf(response, start) }),
      );
    });
    request.end();
  });
}

const isPage = ({ headers }: IncomingMessage): boolean => /html|^$/i.test(headers['content-type'] ?? '');

const NOTHING: Start = { bytes: Buffer.alloc(0), whole: true };

/** Only web pages are read, for their title and for what they say. */
const startOf = (method: 'HEAD' | 'GET', response: IncomingMessage, limit: number): Promise<Start> =>
  method === 'GET' && isPage(response)
    ? readStart(response, response.headers['content-encoding'] ?? '', limit)
    : Promise.resolve(NOTHING);

const answerOf = ({ statusCode, headers }: IncomingMessage, start: Start): Answer => ({
  status: statusCode ?? 0,
  contentType: headers['content-type'] ?? '',
  location: headers.location ?? '',
  mitigated: headers['cf-mitigated'] === 'challenge',
  body: start.bytes,
  brokenOff: !start.whole,
});
