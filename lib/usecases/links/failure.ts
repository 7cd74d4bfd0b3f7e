import type { LinkReason } from '@/lib/validation/link-evidence';

/** Why a request brought no answer. */
export type Failure =
  | Extract<
      LinkReason,
      | 'private'
      | 'port'
      | 'dns'
      | 'no-host'
      | 'refused'
      | 'unreachable'
      | 'reset'
      | 'tls'
      | 'tls-expired'
      | 'protocol'
      | 'timeout'
    >
  | 'stopped';

/** The name leads to a machine that is not to be asked. */
export class RefusedAddress extends Error {
  override name = 'RefusedAddress';
}

const BY_CODE: readonly (readonly [RegExp, Failure])[] = [
  // Only a name server's word that there is no such name; one that fails to answer (EAI_AGAIN) says nothing of the name.
  [/^(ENOTFOUND|ENODATA|EAI_NONAME)\b/, 'no-host'],
  [/^(EAI_|ESERVFAIL|EREFUSED\b|ECANCELLED)/, 'dns'],
  [/^ECONNREFUSED\b/, 'refused'],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN|EACCES|EPERM)\b/, 'unreachable'],
  [/^ETIMEDOUT\b/, 'timeout'],
  // Not HTTP/1.1: the handshake's alert 120 (RFC 7301), or bytes that are no answer.
  [/no.application.protocol|^HPE_/i, 'protocol'],
  [/^CERT_HAS_EXPIRED\b/, 'tls-expired'],
  [
    /^(ERR_TLS|ERR_SSL|CERT_|EPROTO|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_|INVALID_CA|INVALID_PURPOSE|UNSPECIFIED)/,
    'tls',
  ],
];

/** What an error of node:http means; what is not known is a broken connection. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RefusedAddress) return 'private';
  const code = error instanceof Error && 'code' in error ? `${error.code} ${error.message}` : '';
  return BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? 'reset';
}
