import { DciError } from '../errors/index.js'
import { originOf } from './failure.js'
import type { CallInfo, Transport } from './transport.js'

/** A text that was fetched. */
export interface TextAnswer {
  readonly text: string
  /** Seconds for which it may be kept, where `Cache-Control` says so; 0 for `no-store` and `no-cache`. */
  readonly maxAge?: number
}

/**
 * The text at a URL, e.g. a key set. Reading changes nothing, so it may be repeated. `peer` is the partner whose text it is; the origin where
 * none is named. Rejects with `transport.status` for any answer but 200 (redirects are not followed), and as `Transport.send` does.
 */
export async function fetchText(
  transport: Pick<Transport, 'send'>,
  url: string,
  peer: string = originOf(url),
): Promise<TextAnswer> {
  const headers = { accept: 'application/json' }
  const call: CallInfo = { peer, operation: 'keys', operationClass: 'lookup', repeat: 'read' }
  const answer = await transport.send({ method: 'GET', url, headers, call })
  const { status } = answer
  if (status !== 200) {
    throw new DciError(
      'transport.status',
      `${originOf(url)} answered HTTP ${String(status)} where a text was expected; check the URL with its owner`,
      { peer, status, retryable: status === 429 || status >= 500 },
    )
  }
  const text = new TextDecoder().decode(answer.body)
  const maxAge = maxAgeOf(answer.headers['cache-control'])
  return maxAge === undefined ? { text } : { text, maxAge }
}

/** Seconds of `max-age` in a `Cache-Control` header (RFC 9111 section 5.2); `undefined` where it says nothing that can be read. */
export function maxAgeOf(cacheControl: string | undefined): number | undefined {
  if (cacheControl === undefined || cacheControl.length > 1000) return undefined
  const directives = cacheControl.split(',').map((directive) => directive.trim().toLowerCase())
  if (directives.includes('no-store') || directives.includes('no-cache')) return 0
  const found = directives.find((directive) => directive.startsWith('max-age='))
  const seconds = found?.slice('max-age='.length).replaceAll('"', '') ?? ''
  return /^\d{1,10}$/.test(seconds) ? Number(seconds) : undefined
}
