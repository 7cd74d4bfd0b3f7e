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
  [/^(ENOTFOUND|ENODATA|EAI_NONAME)$/, 'no-host'],
  [/^(EAI_|ESERVFAIL|EREFUSED$|ECANCELLED)/, 'dns'],
  [/^ECONNREFUSED$/, 'refused'],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN|EACCES|EPERM)$/, 'unreachable'],
  [/^ETIMEDOUT$/, 'timeout'],
  [/NO_APPLICATION_PROTOCOL/, 'protocol'],
  [/^CERT_HAS_EXPIRED$/, 'tls-expired'],
  [
    /^(ERR_TLS|ERR_SSL|CERT_|EPROTO|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_|INVALID_CA|INVALID_PURPOSE|UNSPECIFIED)/,
    'tls',
  ],
];

/** What an error of node:http means; what is not known is a broken connection. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RefusedAddress) return 'private';
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? 'reset';
}
