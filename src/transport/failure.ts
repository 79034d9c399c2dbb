import { DciError } from '../errors/index.js'

const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

/** The origin of a URL for messages: never its path, query or credentials. */
export function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : 'an address that is no URL'
}

/**
 * What a failed attempt means (R10), from the network code that Node or undici gives. An abort by the caller is passed on as it is.
 */
export function transportFailure(
  cause: unknown,
  url: string,
  signal: AbortSignal | undefined,
): unknown {
  if (signal?.aborted === true) return signal.reason
  const peer = originOf(url)
  const code = networkCode(cause)
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')
    return timeoutFailure(url, cause)
  if (unreachable.has(code)) {
    return new DciError(
      'transport.unreachable',
      `${peer} cannot be reached (${code}); check the URL, that it is up, and its certificate`,
      { peer, cause },
    )
  }
  return new DciError(
    'transport.interrupted',
    `the connection to ${peer} broke before the answer was complete (${code || 'no code'}); what it did with the request is unknown`,
    { peer, cause },
  )
}

/** The time allowed for one attempt was up. */
export function timeoutFailure(url: string, cause?: unknown): DciError {
  const peer = originOf(url)
  return new DciError(
    'transport.timeout',
    `${peer} did not answer in time; what it did with the request is unknown`,
    { peer, cause },
  )
}

/** The answer is longer than allowed. */
export function tooLarge(url: string, limit: number): DciError {
  const peer = originOf(url)
  return new DciError(
    'body.too_large',
    `the answer of ${peer} is longer than ${String(limit)} bytes; ask for smaller pages`,
    { peer },
  )
}

function networkCode(error: unknown): string {
  for (
    let at: unknown = error, depth = 0;
    depth < 5 && typeof at === 'object' && at !== null;
    depth += 1
  ) {
    const { code, cause } = at as { code?: unknown; cause?: unknown }
    if (typeof code === 'string') return code
    at = cause
  }
  return ''
}
