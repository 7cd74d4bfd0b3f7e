import type { IncomingMessage } from 'node:http';
import { readStart, type Start } from './body';

export type Method = 'HEAD' | 'GET';

/** What a site answered to one request. */
export type Answer = {
  status: number;
  contentType: string;
  location: string;
  /** As 'name=value' for the next request. */
  cookies: string[];
  /** How long the site asks to be left in peace (ms); null where it does not say. */
  retryMs: number | null;
  /** Says of itself that it is a check of the browser. */
  mitigated: boolean;
  /** A web page asked with GET: nothing else is read. */
  wasRead: boolean;
  /** Empty where nothing was read. */
  body: Buffer;
  /** The body broke off before its end or our limit. */
  brokenOff: boolean;
};

const isPage = ({ headers }: IncomingMessage): boolean => /html|^$/i.test(headers['content-type'] ?? '');

const NOTHING: Start = { bytes: Buffer.alloc(0), whole: true };

/** Reads an answer. Of bodies only those of web pages are read, for their title and for what they say. @param limit bytes */
export async function readAnswer(method: Method, response: IncomingMessage, limit: number): Promise<Answer> {
  const { headers } = response;
  const wasRead = method === 'GET' && isPage(response);
  const start = wasRead ? await readStart(response, headers['content-encoding'] ?? '', limit) : NOTHING;
  return {
    status: response.statusCode ?? 0,
    contentType: headers['content-type'] ?? '',
    location: headers.location ?? '',
    cookies: (headers['set-cookie'] ?? []).flatMap(
      (cookie) => /^[\w!#$%&'*+.^`|~-]+=[!#-+\--:<-[\]-~]*/.exec(cookie) ?? [],
    ),
    retryMs: retryOf(headers['retry-after'] ?? ''),
    mitigated: headers['cf-mitigated'] === 'challenge' || headers['x-amzn-waf-action'] !== undefined,
    wasRead,
    body: start.bytes,
    brokenOff: !start.whole,
  };
}

/** RFC 9110 10.2.3: seconds, or a date. */
function retryOf(text: string): number | null {
  if (/^\d{1,6}$/.test(text)) return Number(text) * 1_000;
  const until = Date.parse(text);
  return Number.isNaN(until) ? null : Math.max(0, until - Date.now());
}
