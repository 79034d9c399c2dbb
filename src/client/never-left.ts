import { isDciError } from '../errors/index.js'
import type { DciError } from '../errors/index.js'

/** Codes after which the peer has not got the request, when nothing was sent before. */
const before = new Set([
  'transport.unreachable',
  'circuit.open',
  'bulkhead.full',
  'bulkhead.timeout',
  'quota.exceeded',
  'token.refused',
  'token.unreadable',
])

/**
 * Whether an asynchronous request that failed has certainly not been taken: it never left, or the peer refused it. Everything else (no answer
 * in time, a broken connection, a 5xx, another 2xx, an acknowledgement that cannot be read) leaves open what the peer did (R16); so does a
 * repetition that is refused because the first sending was taken.
 */
export function isNotTaken(error: unknown): boolean {
  if (!isDciError(error)) return true
  const { code, status = 0, attempts = 1 } = error
  if (attempts > 1 && isKnownAlready(error)) return false
  if (code === 'answer.refused') return !error.retryable
  if (code === 'transport.status') return isRefusing(status)
  if (before.has(code)) return attempts <= 1
  if (code === 'transport.deadline') return error.attempts === 0
  return !/^(?:transport|answer|json|message|signature|body|receiver)\./.test(code)
}

function isRefusing(status: number): boolean {
  return status >= 300 && status < 500 && status !== 408 && status !== 425
}

/** How peers say that they have had this message or transaction before. */
function isKnownAlready({ status, reason = '', peerMessage = '' }: DciError): boolean {
  return status === 409 || /duplicate|already|unique/i.test(`${reason} ${peerMessage}`)
}
