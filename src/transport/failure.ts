import { DciError } from '../errors/index.js'
import { networkFailure } from './network-codes.js'
import type { HttpRequest } from './transport.js'

/** What names the peer of a failed attempt. */
export type FailedRequest = Pick<HttpRequest, 'url' | 'call'>

/** The origin of a URL for messages: never its path, query or credentials. */
export function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : 'an address that is no URL'
}

/**
 * What a failed attempt means (R10): `transport.unreachable` where nothing was sent, `transport.interrupted` where what the peer did is
 * unknown, `transport.timeout` where a dispatcher of the caller's own said so; `TypeError` where the request cannot be written at all.
 * `begun`: whether anything of it was written, where that is known.
 */
export function transportFailure(
  cause: unknown,
  request: FailedRequest,
  begun: boolean | undefined,
): Error {
  const code = networkCode(cause)
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')
    return timeoutFailure(request, cause)
  if (code === 'UND_ERR_INVALID_ARG' || code === 'UND_ERR_NOT_SUPPORTED')
    return cannotBeWritten(cause, request)
  const { sent, advice } = networkFailure(code)
  const written = begun ?? !isConnecting(cause)
  const details = { peer: peerOf(request), cause }
  if (sent === 'never' || !written) {
    return new DciError(
      'transport.unreachable',
      `${nameOf(request)} cannot be reached (${code || 'no code'}): nothing was sent; ${advice}`,
      details,
    )
  }
  return new DciError(
    'transport.interrupted',
    `the connection to ${nameOf(request)} broke before the answer was complete (${code || 'no code'}); what it did with the request is unknown; ${advice}`,
    details,
  )
}

/** The time allowed for one attempt was up. */
export function timeoutFailure(request: FailedRequest, cause?: unknown): DciError {
  return new DciError(
    'transport.timeout',
    `${nameOf(request)} did not answer in time; what it did with the request is unknown`,
    { peer: peerOf(request), cause },
  )
}

/** The time allowed for one attempt was up before there was a connection to write to. */
export function notSentInTime(request: FailedRequest): DciError {
  return new DciError(
    'transport.unreachable',
    `no connection to ${nameOf(request)} could be had in time: nothing was sent; check that it is up and the network between, or allow more connections`,
    { peer: peerOf(request) },
  )
}

/** The answer is longer than allowed. */
export function tooLarge(request: FailedRequest, limit: number): DciError {
  return new DciError(
    'body.too_large',
    `the answer of ${nameOf(request)} is longer than ${String(limit)} bytes; ask for smaller pages`,
    { peer: peerOf(request) },
  )
}

/** The answer leads elsewhere, and the `fetch` that got it does not say more. */
export function redirected(request: FailedRequest): DciError {
  return new DciError(
    'transport.status',
    `${nameOf(request)} answered with a redirect, which is not followed; correct the URL`,
    { peer: peerOf(request) },
  )
}

/** The answer's body is encoded in a way that was not asked for, or not as it says it is (`error`). */
export function undecodable(
  request: FailedRequest,
  status: number,
  encoding: string,
  error?: Error,
): DciError {
  const what =
    error === undefined
      ? `is encoded as ${JSON.stringify(encoding.slice(0, 40))}, and only gzip was asked for`
      : 'is said to be gzip and is not, or not completely'
  return new DciError(
    'answer.unreadable',
    `the answer of ${nameOf(request)} ${what}; its operator has to correct that, or a proxy on the way`,
    { peer: peerOf(request), status, cause: error },
  )
}

/** undici names the header or option that is wrong, never its value; a proxy that refuses us is told in the same way. */
function cannotBeWritten(cause: unknown, request: FailedRequest): Error {
  const text = cause instanceof Error ? cause.message : ''
  if (!text.startsWith('Proxy Authentication'))
    return new TypeError(`the request cannot be written: ${text}`, { cause })
  return new DciError(
    'transport.unreachable',
    `${nameOf(request)} cannot be reached: the proxy wants other credentials (407), and nothing was sent on; check those in the proxy's URL`,
    { peer: peerOf(request), cause },
  )
}

function peerOf({ url, call }: FailedRequest): string {
  return call?.peer ?? originOf(url)
}

function nameOf({ url, call }: FailedRequest): string {
  const origin = originOf(url)
  return call === undefined || call.peer === origin ? origin : `${call.peer} at ${origin}`
}

function isConnecting(cause: unknown): boolean {
  const syscall = firstOf(cause, 'syscall')
  return syscall === 'connect' || syscall === 'getaddrinfo'
}

function networkCode(cause: unknown): string {
  return firstOf(cause, 'code')
}

/** The first text a member of that name has in the error, what caused it, or the first of several it is made of. */
function firstOf(error: unknown, member: 'code' | 'syscall'): string {
  let at: unknown = error
  for (let depth = 0; depth < 5 && typeof at === 'object' && at !== null; depth += 1) {
    const { [member]: found, cause, errors } = at as Record<string, unknown>
    if (typeof found === 'string') return found
    at = cause ?? (Array.isArray(errors) ? errors[0] : undefined)
  }
  return ''
}
