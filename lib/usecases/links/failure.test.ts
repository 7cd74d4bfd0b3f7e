import http2 from 'node:http2';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { checkLink } from './check-link';
import { failureOf, RefusedAddress } from './failure';
import { SELF_SIGNED } from './testing/certificate';
import { localNetwork } from './testing/network';

describe('why no answer came', () => {
  it.each([
    ['ENOTFOUND', 'no-host'],
    ['EAI_AGAIN', 'dns'],
    ['EAI_FAIL', 'dns'],
    ['ESERVFAIL', 'dns'],
    ['ECONNREFUSED', 'refused'],
    ['ENETUNREACH', 'unreachable'],
    ['ETIMEDOUT', 'timeout'],
    ['ECONNRESET', 'reset'],
    ['HPE_INVALID_CONSTANT', 'protocol'],
    ['EPIPE', 'reset'],
    ['CERT_HAS_EXPIRED', 'tls-expired'],
    ['CERT_NOT_YET_VALID', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED', 'tls'],
    ['ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL', 'protocol'],
  ])('%s: %s', (code, failure) => {
    expect(failureOf(Object.assign(new Error(code), { code }))).toBe(failure);
  });

  it('a refusal of our own guard, and what nobody knows', () => {
    expect(failureOf(new RefusedAddress())).toBe('private');
    expect(failureOf('nothing')).toBe('reset');
  });

  it('a site that speaks HTTP/2 alone is not dead', async () => {
    for (const server of [http2.createSecureServer({ ...SELF_SIGNED, allowHTTP1: false }), http2.createServer()]) {
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const { port } = server.address() as AddressInfo;
      const scheme = 'setSecureContext' in server ? 'https' : 'http';
      const network = localNetwork([{ net: '127.0.0.1', bits: 32, port }]);
      const judged = await checkLink(
        `${scheme}://www.example.edu.cn:${port}/a.htm`,
        network,
        new AbortController().signal,
      );
      expect(judged, scheme).toMatchObject({ verdict: 'inconclusive', reason: 'protocol' });
      await new Promise<void>((closed) => server.close(() => closed()));
    }
  });
});
